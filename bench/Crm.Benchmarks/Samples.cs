using Npgsql;

namespace Crm.Benchmarks;

/// <summary>Who asks, and for what: enough different things that no page of the database is asked again and again.</summary>
internal sealed record Samples(
    IReadOnlyDictionary<string, string> Tokens, IReadOnlyDictionary<string, Guid> Ids, string AuthorName, IReadOnlyList<(Guid Id, string Code)> Exchanges,
    IReadOnlyList<Guid> Territories, IReadOnlyList<(Guid Id, string Code)> Projects, IReadOnlyList<Guid> Communes)
{
    public static async Task Keep(string database, Dictionary<string, string> tokens)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var table = source.CreateCommand("CREATE SCHEMA IF NOT EXISTS bench; CREATE TABLE IF NOT EXISTS bench.token (account text, secret text)");
        await table.ExecuteNonQueryAsync();
        foreach (var (account, secret) in tokens)
        {
            await using var command = source.CreateCommand("INSERT INTO bench.token VALUES ($1, $2)");
            command.Parameters.AddWithValue(account);
            command.Parameters.AddWithValue(secret);
            await command.ExecuteNonQueryAsync();
        }
    }

    public static async Task<Samples> Read(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var people = await All(source, """SELECT t.account, t.secret, u."Id", u."DisplayName" FROM bench.token t JOIN "Users" u ON u."Email" = t.account""",
            r => (Account: r.GetString(0), Secret: r.GetString(1), Id: r.GetGuid(2), Name: r.GetString(3)));
        return new Samples(people.ToDictionary(p => p.Account, p => p.Secret), people.ToDictionary(p => p.Account, p => p.Id),
            people.First(p => p.Account.StartsWith("caf59", StringComparison.Ordinal)).Name,
            await All(source, "SELECT id, code FROM floor.exchange WHERE code IN ('59', '62') AND level >= 1 ORDER BY md5(id::text) LIMIT 400", Coded),
            await All(source, """
                SELECT p.territory_id FROM floor.exchange_place p JOIN floor.territory t ON t.id = p.territory_id WHERE t.codes = '{59}'
                GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 24
                """, r => r.GetGuid(0)),
            await All(source, "SELECT id, code FROM floor.project WHERE code IN ('59', '62') AND level >= 1 ORDER BY md5(id::text) LIMIT 100", Coded),
            await All(source, "SELECT id FROM floor.territory WHERE kind = 3 AND codes = '{59}' AND closed_on IS NULL ORDER BY code LIMIT 40",
                r => r.GetGuid(0)));
    }

    public string Token(string account) => Tokens[account];

    private static (Guid, string) Coded(NpgsqlDataReader row) => (row.GetGuid(0), row.GetString(1));

    private static async Task<List<T>> All<T>(NpgsqlDataSource source, string sql, Func<NpgsqlDataReader, T> of)
    {
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var all = new List<T>();
        while (await rows.ReadAsync()) all.Add(of(rows));
        return all.Count > 0 ? all : throw new InvalidOperationException($"Nothing to ask for: {sql}");
    }
}
