using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Crm.Web.Tests.SqlServer;

/// <summary>What SQL Server would say of our migrations and commands, without a server: unresolved names, types, syntax.</summary>
internal sealed class SqlServerModel : IDisposable
{
    private readonly TSqlModel model = new(SqlServerVersion.Sql150, new TSqlModelOptions());
    private readonly TSql150Parser parser = new(initialQuotedIdentifiers: true);
    private readonly List<string> unreadable = [];
    private int count;

    /// <summary>Adds the tables and indexes of a migration script; transactions and history do not matter here.</summary>
    public int AddSchema(string script)
    {
        var added = 0;
        foreach (var batch in ((TSqlScript)Parse(script, "the migrations")).Batches)
            foreach (var statement in batch.Statements.Where(s => s is CreateTableStatement or CreateIndexStatement or AlterTableStatement))
            {
                model.AddObjects(script.Substring(statement.StartOffset, statement.FragmentLength));
                added++;
            }
        return added;
    }

    /// <summary>Wraps a command in a procedure, so that its names are resolved.</summary>
    public void AddCommand(string parameters, string sql)
    {
        var procedure = $"CREATE PROCEDURE [dbo].[Command{++count}] {parameters} AS BEGIN\n{sql}\nEND";
        Parse(procedure, sql);
        if (unreadable.Count == 0) model.AddObjects(procedure);
    }

    public IReadOnlyList<string> Problems() => [.. unreadable, .. model.Validate().Where(m => m.MessageType is Microsoft.SqlServer.Dac.DacMessageType.Error || m.Number is 71501 or 71502 or 71503).Select(m => m.ToString())];

    public void Dispose() => model.Dispose();

    private TSqlFragment Parse(string sql, string what)
    {
        var fragment = parser.Parse(new StringReader(sql), out var errors);
        unreadable.AddRange(errors.Select(e => $"{e.Message} in {what}"));
        return fragment;
    }
}
