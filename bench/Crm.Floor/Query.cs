using System.Text.Json;
using Npgsql;

namespace Crm.Floor;

/// <summary>One statement and how its columns are written as JSON, found out at its first answer.</summary>
internal sealed class Query(string sql)
{
    private delegate void Field(Utf8JsonWriter json, NpgsqlDataReader row, int at);

    private (JsonEncodedText Name, Field Write)[]? columns;

    public NpgsqlBatchCommand With(params ReadOnlySpan<NpgsqlParameter> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(value);
        return command;
    }

    /// <summary>The rows of the current result as an array, and the next result.</summary>
    public async Task Rows(Utf8JsonWriter json, NpgsqlDataReader reader, CancellationToken ct)
    {
        json.WriteStartArray();
        while (await reader.ReadAsync(ct)) One(json, reader);
        json.WriteEndArray();
        await reader.NextResultAsync(ct);
    }

    public void One(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        json.WriteStartObject();
        Fields(json, row);
        json.WriteEndObject();
    }

    public void Fields(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        columns ??= [.. Enumerable.Range(0, row.FieldCount)
            .Select(i => (JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(row.GetName(i))), WriterOf(row.GetDataTypeName(i))))];
        for (var i = 0; i < columns.Length; i++)
        {
            json.WritePropertyName(columns[i].Name);
            if (row.IsDBNull(i)) json.WriteNullValue();
            else columns[i].Write(json, row, i);
        }
    }

    private static Field WriterOf(string type) => type switch
    {
        "uuid" => (json, row, i) => json.WriteStringValue(row.GetGuid(i)),
        "integer" => (json, row, i) => json.WriteNumberValue(row.GetInt32(i)),
        "bigint" => (json, row, i) => json.WriteNumberValue(row.GetInt64(i)),
        "boolean" => (json, row, i) => json.WriteBooleanValue(row.GetBoolean(i)),
        "json" => (json, row, i) => json.WriteRawValue(row.GetString(i), skipInputValidation: true),
        "date" => (json, row, i) => Date(json, row.GetFieldValue<DateOnly>(i)),
        "timestamp with time zone" => (json, row, i) => json.WriteStringValue(row.GetDateTime(i)),
        _ => (json, row, i) => json.WriteStringValue(row.GetString(i)),
    };

    private static void Date(Utf8JsonWriter json, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out _, "O", null);
        json.WriteStringValue(text);
    }
}
