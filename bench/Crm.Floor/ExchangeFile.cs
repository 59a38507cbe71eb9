using System.Text;
using Npgsql;

namespace Crm.Floor;

/// <summary>The exchanges of a département as CSV: rows go out as they come in.</summary>
internal static class ExchangeFile
{
    private const string Head = "\uFEFFDate;Nature;Objet;Territoires;Participants;Suites;Durée (minutes);Lecteurs;Initiative;Étiquettes;Dossier;Auteur;" +
        "Extrait;Identifiant\r\n";

    private const string Rows = """
        SELECT date, kind, subject, territory_names, participants_text, step_title, step_due, minutes, audience, initiative, author_name, excerpt, id
        FROM floor.exchange WHERE code = $1 AND (level >= 1 OR author = $2) ORDER BY date DESC, id DESC
        """;

    private const int Chunk = 32_000;

    public static void Map(WebApplication app, NpgsqlDataSource source) => app.MapGet("/exchanges/file", async http =>
    {
        var ct = http.RequestAborted;
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(Rows, connection);
        command.Parameters.Add(Answers.Value(http.Text("code")));
        command.Parameters.Add(Answers.Value(http.Id("me")));
        await using var rows = await command.ExecuteReaderAsync(ct);
        http.Response.ContentType = "text/csv; charset=utf-8";
        var text = new StringBuilder(Head, Chunk * 2);
        while (await rows.ReadAsync(ct))
        {
            Line(text, rows);
            if (text.Length > Chunk) await Send(http, text, ct);
        }
        await Send(http, text, ct);
    });

    private static void Line(StringBuilder text, NpgsqlDataReader row)
    {
        text.Append(row.GetFieldValue<DateOnly>(0).ToString("dd/MM/yyyy", null)).Append(';').Append(row.GetString(1)).Append(';');
        Cell(text, row, 2).Append(';');
        Cell(text, row, 3).Append(';');
        Cell(text, row, 4).Append(';');
        Cell(text, row, 5);
        if (!row.IsDBNull(6)) text.Append(" (").Append(row.GetFieldValue<DateOnly>(6).ToString("dd/MM/yyyy", null)).Append(')');
        text.Append(';');
        if (!row.IsDBNull(7)) text.Append(row.GetInt32(7));
        text.Append(';').Append(row.GetString(8)).Append(';').Append(row.GetString(9)).Append(";;;");
        Cell(text, row, 10).Append(';');
        Cell(text, row, 11).Append(';').Append(row.GetGuid(12)).Append("\r\n");
    }

    private static StringBuilder Cell(StringBuilder text, NpgsqlDataReader row, int at)
    {
        if (row.IsDBNull(at)) return text;
        var cell = row.GetString(at);
        if (cell.Length > 0 && "=+-@\t\r".Contains(cell[0])) cell = "'" + cell;
        if (cell.AsSpan().IndexOfAny(";\"\r\n") < 0) return text.Append(cell);
        return text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private static async Task Send(HttpContext http, StringBuilder text, CancellationToken ct)
    {
        foreach (var part in text.GetChunks()) Encoding.UTF8.GetBytes(part.Span, http.Response.BodyWriter);
        text.Clear();
        await http.Response.BodyWriter.FlushAsync(ct);
    }
}
