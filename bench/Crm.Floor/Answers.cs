using System.Text.Json;
using Npgsql;

namespace Crm.Floor;

/// <summary>What every route does: one trip to the database, one answer written as it is read.</summary>
internal static class Answers
{
    public static NpgsqlParameter Value<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    public static string Text(this HttpContext http, string name) => http.Request.Query[name].ToString();

    public static Guid Id(this HttpContext http, string name) => Guid.Parse(http.Request.Query[name].ToString());

    public static DateOnly Date(this HttpContext http, string name) => DateOnly.Parse(http.Request.Query[name].ToString(), null);

    /// <summary>A page and its total, as the product's API says them.</summary>
    public static Task List(this HttpContext http, NpgsqlDataSource source, Query rows, Query total, Func<NpgsqlParameter[]> values) =>
        http.Answer(source, [rows.With(values()), total.With(values())], async (json, reader, ct) =>
        {
            json.WritePropertyName("items"u8);
            await rows.Rows(json, reader, ct);
            json.WriteNumber("page"u8, 1);
            json.WriteNumber("pageSize"u8, 50);
            await reader.ReadAsync(ct);
            json.WriteNumber("total"u8, reader.GetInt64(0));
        });

    public static async Task Answer(this HttpContext http, NpgsqlDataSource source, NpgsqlBatchCommand[] commands,
        Func<Utf8JsonWriter, NpgsqlDataReader, CancellationToken, Task> write)
    {
        var ct = http.RequestAborted;
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var command in commands) batch.BatchCommands.Add(command);
        await using var reader = await batch.ExecuteReaderAsync(ct);
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        await write(json, reader, ct);
        json.WriteEndObject();
        await json.FlushAsync(ct);
    }
}
