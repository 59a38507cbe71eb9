using System.Text.Json;
using System.Text.Json.Serialization;
using Npgsql;
using static Crm.Floor.Answers;

namespace Crm.Floor;

/// <summary>What is noted of an exchange, and the step promised after it.</summary>
internal sealed record Noted(Guid Author, string AuthorName, string Kind, DateOnly Date, int? DurationMinutes, string Subject, string Text,
    Guid TerritoryId, string Code, Step NextStep);

internal sealed record Step(string Title, DateOnly DueDate);

internal sealed record Written(Guid Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Noted))]
[JsonSerializable(typeof(Written))]
internal sealed partial class NotedJson : JsonSerializerContext;

/// <summary>Notes an exchange with its task and both journal entries: five rows, one trip, one transaction.</summary>
internal static class ExchangeLog
{
    private const string Exchange = """
        INSERT INTO floor.exchange (code, home, everywhere, id, date, level, author, author_name, kind, audience, initiative, minutes, subject, text, excerpt,
            search_text, created_at, territory_ids, territory_names, participants, user_ids, tags, next_step, step_title, step_due)
        SELECT $1, true, false, $2, $3, 1, $4, $5, $6, 'Caf', 'Own', $7, $8, $9, left($9, 240), $10, now(), json_build_array(id), name, '[]', '[]', '[]',
            json_build_object('id', $11, 'title', $12, 'dueDate', $13, 'assignee', $4), $12, $13
        FROM floor.territory WHERE id = $14 AND $1 = ANY (codes)
        """;

    private const string Place = "INSERT INTO floor.exchange_place VALUES ($1, $2, $3, 1, $4, $5)";

    private const string Task = "INSERT INTO floor.task VALUES ($1, $2, $3, $4, $5, NULL, NULL, $6, $7, 1, $6, $5)";

    private const string Audit = "INSERT INTO floor.audit VALUES ($1, now(), $2, $3, $4, 'Created', $5)";

    public static void Map(WebApplication app, NpgsqlDataSource source) => app.MapPost("/exchanges", async http =>
    {
        var ct = http.RequestAborted;
        var noted = (await JsonSerializer.DeserializeAsync(http.Request.Body, NotedJson.Default.Noted, ct))!;
        if (string.IsNullOrWhiteSpace(noted.Subject) || noted.Subject.Length > 200 || string.IsNullOrWhiteSpace(noted.NextStep.Title))
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }
        var id = await Write(noted, source, ct);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.Headers.Location = $"/exchanges/one?id={id}";
        http.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(http.Response.Body, new Written(id), NotedJson.Default.Written, ct);
    });

    private static async Task<Guid> Write(Noted noted, NpgsqlDataSource source, CancellationToken ct)
    {
        var (id, task, step) = (Guid.CreateVersion7(), Guid.CreateVersion7(), noted.NextStep);
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, Exchange, Value(noted.Code), Value(id), Value(noted.Date), Value(noted.Author), Value(noted.AuthorName), Value(noted.Kind),
            Value(noted.DurationMinutes ?? 0), Value(noted.Subject), Value(noted.Text), Value(Exchanges.Plain($"{noted.Subject} {noted.Text}")),
            Value(task), Value(step.Title), Value(step.DueDate), Value(noted.TerritoryId));
        Add(batch, Place, Value(noted.TerritoryId), Value(noted.Date), Value(id), Value(noted.Author), Value(noted.DurationMinutes ?? 0));
        Add(batch, Task, Value(noted.TerritoryId), Value(task), Value(id), Value(step.Title), Value(step.DueDate), Value(noted.Author),
            Value(noted.AuthorName));
        Add(batch, Audit, Value(Guid.CreateVersion7()), Value(noted.Author), Value("Interaction"), Value(id),
            Value(JsonSerializer.Serialize(noted, NotedJson.Default.Noted)));
        Add(batch, Audit, Value(Guid.CreateVersion7()), Value(noted.Author), Value("FollowUpTask"), Value(task), Value(step.Title));
        await batch.ExecuteNonQueryAsync(ct);
        return id;
    }

    private static void Add(NpgsqlBatch batch, string sql, params ReadOnlySpan<NpgsqlParameter> values) =>
        batch.BatchCommands.Add(new Query(sql).With(values));
}
