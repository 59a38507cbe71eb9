using System.Text.Json;
using Npgsql;

namespace Crm.Testing;

/// <summary>How PostgreSQL answered one command: its steps, each with the rows it went through.</summary>
public sealed record Plan(string Sql, int Returned, IReadOnlyList<PlanStep> Steps)
{
    /// <summary>Of every command that reads, in order. Whole tables are read only where no index answers: few rows would hide that one is missing.</summary>
    internal static async Task<IReadOnlyList<Plan>> Of(string connectionString, IEnumerable<(string Sql, List<object> Parameters)> sent)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { Options = "-c enable_seqscan=off -c random_page_cost=1.1" });
        var plans = new List<Plan>();
        foreach (var (sql, parameters) in sent.Where(s => s.Sql.TrimStart().StartsWith("SELECT", StringComparison.Ordinal)))
        {
            await using var command = source.CreateCommand($"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}");
            foreach (var parameter in parameters) command.Parameters.Add((NpgsqlParameter)parameter);
            using var json = JsonDocument.Parse((string)(await command.ExecuteScalarAsync())!);
            var root = json.RootElement[0].GetProperty("Plan");
            plans.Add(new Plan(sql, root.GetProperty("Actual Rows").GetInt32(), [.. StepsOf(root)]));
        }
        return plans;
    }

    public override string ToString() => $"{Sql}\n{string.Join('\n', Steps)}";

    private static IEnumerable<PlanStep> StepsOf(JsonElement node)
    {
        double Figure(string name) => node.TryGetProperty(name, out var value) ? value.GetDouble() : 0;
        var (loops, kind) = (Figure("Actual Loops"), node.GetProperty("Node Type").GetString()!);
        yield return new PlanStep(kind, node.TryGetProperty("Relation Name", out var table) ? table.GetString() : null,
            (long)((Figure("Actual Rows") + Figure("Rows Removed by Filter")) * loops));
        if (node.TryGetProperty("Plans", out var below))
            foreach (var step in below.EnumerateArray().SelectMany(StepsOf)) yield return step;
    }
}

/// <param name="Kind">As PostgreSQL names it: <c>Seq Scan</c>, <c>Index Only Scan</c>…</param>
/// <param name="Table">Null for a step that reads what others give.</param>
/// <param name="Rows">Gone through, those thrown away included.</param>
public sealed record PlanStep(string Kind, string? Table, long Rows);
