using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Crm.Testing;

/// <summary>The SQL commands sent between its making and its disposal.</summary>
public sealed class QueryCounter : IDisposable
{
    private readonly CommandLog log;
    private readonly List<string> commands = [];
    private readonly List<(string Sql, List<object> Parameters)> sent = [];

    internal QueryCounter(CommandLog log)
    {
        this.log = log;
        log.Listeners.Add(this);
    }

    public IReadOnlyList<string> Commands
    {
        get { lock (commands) return [.. commands]; }
    }

    public int Count => Commands.Count;

    /// <summary>The same with copies of their parameters, to be sent again.</summary>
    internal IReadOnlyList<(string Sql, List<object> Parameters)> Sent
    {
        get { lock (commands) return [.. sent]; }
    }

    /// <summary>Fails when more commands were sent than allowed, and shows them.</summary>
    public void ShouldBeAtMost(int max)
    {
        if (Count > max) throw new InvalidOperationException($"{Count} SQL commands, at most {max} expected:\n\n{string.Join("\n\n", Commands)}");
    }

    public void Dispose() => log.Listeners.Remove(this);

    internal void Add(DbCommand command)
    {
        lock (commands)
        {
            commands.Add(command.CommandText);
            sent.Add((command.CommandText, [.. command.Parameters.Cast<object>().OfType<ICloneable>().Select(p => p.Clone())]));
        }
    }
}

/// <summary>Hears every command of one host.</summary>
internal sealed class CommandLog : DbCommandInterceptor
{
    public List<QueryCounter> Listeners { get; } = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result) => Heard(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Heard(command, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<int> result) => Heard(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => new(Heard(command, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<object> result) => Heard(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result,
        CancellationToken cancellationToken = default) => new(Heard(command, result));

    private T Heard<T>(DbCommand command, T result)
    {
        foreach (var listener in Listeners.ToArray()) listener.Add(command);
        return result;
    }
}
