using Npgsql;
using static Crm.Floor.Answers;

namespace Crm.Floor;

/// <summary>People of an officer's département, by the beginning or any part of their name.</summary>
internal static class Contacts
{
    private const string Shown = """
        id, civility, first_name AS "firstName", last_name AS "lastName", emails, phones, labels, private_phones AS "privatePhones", note, audience,
        territory_ids AS "territoryIds", created_at AS "createdAt", changed_at AS "changedAt"
        """;

    private const string There = "FROM floor.contact WHERE code = $1 AND NOT everywhere AND (level >= 1 OR author = $2) AND sort LIKE $3";
    private const string Everywhere = "FROM floor.contact WHERE code = '*' AND (level >= 1 OR author = $2) AND sort LIKE $3";

    private static readonly Query Rows = new($"""
        SELECT {Shown} FROM ((SELECT * {There} ORDER BY sort, id LIMIT 50) UNION ALL (SELECT * {Everywhere} ORDER BY sort, id LIMIT 50)) x
        ORDER BY sort, id LIMIT 50
        """);

    private static readonly Query Total = new($"SELECT (SELECT count(*) {There}) + (SELECT count(*) {Everywhere})");

    public static void Map(WebApplication app, NpgsqlDataSource source) => app.MapGet("/contacts", http => http.List(source, Rows, Total, () =>
        [Value(http.Text("code")), Value(http.Id("me")), Value(Exchanges.Like(http.Text("q")))]));
}
