using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Crm.Web.Tests.SqlServer;

/// <summary>Keeps each command with its parameters declared, and answers that nothing was found: no server is needed.</summary>
internal sealed class CommandCatcher : DbCommandInterceptor
{
    public HashSet<(string Parameters, string Sql)> Caught { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return new(InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader()));
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        Keep(command);
        return new(InterceptionResult<int>.SuppressWithResult(1));
    }

    private void Keep(DbCommand command) =>
        Caught.Add((string.Join(", ", command.Parameters.Cast<SqlParameter>().Select(p => $"{p.ParameterName} {TypeOf(p)}")), command.CommandText));

    private static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
    {
        SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.NChar =>
            parameter.Size is > 0 and <= 4000 ? string.Create(CultureInfo.InvariantCulture, $"nvarchar({parameter.Size})") : "nvarchar(max)",
        SqlDbType.VarBinary or SqlDbType.Binary => "varbinary(max)",
        var type => type.ToString().ToLowerInvariant(),
    };
}

/// <summary>Says that the connection is open.</summary>
internal sealed class NoConnection : DbConnectionInterceptor
{
    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result,
        CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(InterceptionResult.Suppress());
}
