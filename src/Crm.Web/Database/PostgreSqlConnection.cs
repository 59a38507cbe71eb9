using System.Data.Common;
using Npgsql;

namespace Crm.Web.Database;

/// <summary>What the program asks of its connections to PostgreSQL, where the setting says nothing.</summary>
internal static class PostgreSqlConnection
{
    /// <summary>Statements a connection keeps prepared, once they came five times. Set <c>Max Auto Prepare=0</c> behind a pool of transactions.</summary>
    private const int Prepared = 200;

    /// <summary>No session state is ever set, so that none has to be discarded before each command.</summary>
    public static string Tuned(string connection)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connection }.Keys.Cast<string>()
            .Select(k => k.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tuned = new NpgsqlConnectionStringBuilder(connection);
        if (!said.Contains(nameof(tuned.NoResetOnClose))) tuned.NoResetOnClose = true;
        if (!said.Contains(nameof(tuned.MaxAutoPrepare))) tuned.MaxAutoPrepare = Prepared;
        return tuned.ToString();
    }
}
