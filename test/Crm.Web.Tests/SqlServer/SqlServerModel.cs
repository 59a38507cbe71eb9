using Crm.Foundation.Api;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Crm.Web.Tests.SqlServer;

/// <summary>What SQL Server would say of our migrations and commands, without a server: unresolved names, types, syntax.</summary>
internal sealed class SqlServerModel : IDisposable
{
    private readonly TSqlModel model = new(SqlServerVersion.Sql150, new TSqlModelOptions());
    private readonly TSql150Parser parser = new(initialQuotedIdentifiers: true);
    private readonly Sql150ScriptGenerator writer = new();
    private readonly List<string> unreadable = [];
    private int count;

    /// <summary>Adds the tables and indexes of a migration script; transactions and history do not matter here. A column added later joins its table: a model
    /// is told once.</summary>
    public int AddSchema(string script)
    {
        var statements = ((TSqlScript)Parse(script, "the migrations")).Batches.SelectMany(b => b.Statements).ToList();
        var tables = statements.OfType<CreateTableStatement>().ToDictionary(t => NameOf(t.SchemaObjectName));
        foreach (var later in statements.OfType<AlterTableAddTableElementStatement>())
            foreach (var column in later.Definition.ColumnDefinitions) tables[NameOf(later.SchemaObjectName)].Definition.ColumnDefinitions.Add(column);
        var added = statements.Where(s => s is CreateTableStatement or CreateIndexStatement || s is AlterTableStatement && !AddsColumns(s)).ToList();
        foreach (var statement in added)
        {
            writer.GenerateScript(statement, out var sql);
            model.AddObjects(sql);
        }
        return added.Count;
    }

    private static string NameOf(SchemaObjectName name) => name.BaseIdentifier.Value;

    private static bool AddsColumns(TSqlStatement statement) => statement is AlterTableAddTableElementStatement { Definition.ColumnDefinitions.Count: > 0 };

    /// <summary>Wraps a command in a procedure, so that its names are resolved.</summary>
    public void AddCommand(string parameters, string sql)
    {
        var procedure = $"CREATE PROCEDURE [dbo].[Command{++count}] {parameters} AS BEGIN\n{sql}\nEND";
        Parse(procedure, sql);
        if (unreadable.Count == 0) model.AddObjects(procedure);
    }

    public IReadOnlyList<string> Problems() =>
        [.. unreadable, .. model.Validate().Where(m => m.MessageType is Microsoft.SqlServer.Dac.DacMessageType.Error || m.Number is 71501 or 71502 or 71503)
        .Select(m => m.ToString())];

    public void Dispose() => model.Dispose();

    private TSqlFragment Parse(string sql, string what)
    {
        var fragment = parser.Parse(new StringReader(sql), out var errors);
        unreadable.AddRange(errors.Select(e => $"{e.Message} in {what}"));
        return fragment;
    }
}
