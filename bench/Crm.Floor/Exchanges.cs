using System.Text;
using static Crm.Floor.Answers;

namespace Crm.Floor;

/// <summary>Lists of exchanges and one of them. The caller says for whom: « code » is a département, « me » the account.</summary>
internal static class Exchanges
{
    public const string Shown = """
        id, kind, date, minutes AS "durationMinutes", subject, text, territory_ids AS "territoryIds", participants,
        participants_text AS "participantsText", user_ids AS "userIds", tags, audience, initiative, next_step AS "nextStep", dossier, author,
        author_name AS "authorName", created_at AS "createdAt", changed_at AS "changedAt"
        """;

    private const string Newest = "ORDER BY date DESC, id DESC LIMIT 50";
    private const string Readable = "(level >= 1 OR author = $2)";

    private static readonly (Query Rows, Query Total) Department = Both($"code = $1 AND {Readable}");
    private static readonly (Query Rows, Query Total) ByKind = Both($"code = $1 AND {Readable} AND kind = $3 AND date BETWEEN $4 AND $5");
    private static readonly (Query Rows, Query Total) ByWord = Both($"home AND search_text LIKE $1 AND {Readable}");
    private static readonly (Query Rows, Query Total) ByWordThere = Both($"code = $3 AND search_text LIKE $1 AND {Readable}");

    // What is everywhere comes from its own range, and is not counted twice.
    private static readonly (Query Rows, Query Total) Mine = (
        new($"""
            SELECT {Shown} FROM ((SELECT * FROM floor.exchange WHERE code = $1 AND NOT everywhere AND {Readable} {Newest})
            UNION ALL (SELECT * FROM floor.exchange WHERE code = '*' AND {Readable} {Newest})) x {Newest}
            """),
        new($"""
            SELECT (SELECT count(*) FROM floor.exchange WHERE code = $1 AND NOT everywhere AND {Readable})
                + (SELECT count(*) FROM floor.exchange WHERE code = '*' AND {Readable})
            """));

    private static readonly Query One = new($"SELECT {Shown} FROM floor.exchange WHERE id = $1 AND {Readable} AND code IN ($3, '*') LIMIT 1");

    public static void Map(WebApplication app, Npgsql.NpgsqlDataSource source)
    {
        app.MapGet("/exchanges/department", http => http.List(source, Department.Rows, Department.Total, () =>
            [Value(http.Text("code")), Value(http.Id("me"))]));
        app.MapGet("/exchanges/mine", http => http.List(source, Mine.Rows, Mine.Total, () => [Value(http.Text("code")), Value(http.Id("me"))]));
        app.MapGet("/exchanges/kind", http => http.List(source, ByKind.Rows, ByKind.Total, () =>
            [Value(http.Text("code")), Value(http.Id("me")), Value(http.Text("kind")), Value(http.Date("from")), Value(http.Date("to"))]));
        app.MapGet("/exchanges/word", http => http.List(source, ByWord.Rows, ByWord.Total, () => [Value(Like(http.Text("q"))), Value(http.Id("me"))]));
        app.MapGet("/exchanges/word-there", http => http.List(source, ByWordThere.Rows, ByWordThere.Total, () =>
            [Value(Like(http.Text("q"))), Value(http.Id("me")), Value(http.Text("code"))]));
        app.MapGet("/exchanges/one", http => http.Answer(source, [One.With(Value(http.Id("id")), Value(http.Id("me")), Value(http.Text("code")))],
            async (json, reader, ct) =>
            {
                if (await reader.ReadAsync(ct)) One.Fields(json, reader);
            }));
    }

    /// <summary>As the search columns are written: without accents, in lower case.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' or '\'' or '’') plain.Append(' ');
        return plain.ToString();
    }

    public static string Like(string words) => $"%{Plain(words)}%";

    private static (Query Rows, Query Total) Both(string filter) => (
        new($"SELECT {Shown} FROM floor.exchange WHERE {filter} {Newest}"), new($"SELECT count(*) FROM floor.exchange WHERE {filter}"));
}
