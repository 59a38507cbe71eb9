using System.Data.Common;
using Crm.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Crm.Web.Tests.Upgrade;

/// <summary>What a database is made of, one line per column, index and key; names count, the order of columns does not.</summary>
internal static class Schema
{
    // EF Core's own tables, which a schema made from the model does not have, and SQLite's.
    private const string NotOurs = "('__EFMigrationsHistory', '__EFMigrationsLock', 'sqlite_sequence', 'sqlite_stat1')";

    private const string SqliteTables = $"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN {NotOurs}";

    private const string PostgreSqlTables =
        $"SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT IN {NotOurs}";

    private const string Sqlite = $"""
        SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || CASE c."notnull" WHEN 1 THEN ' not null' ELSE '' END || ' key ' || c.pk
        FROM ({SqliteTables}) t, pragma_table_info(t.name) c
        UNION ALL SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        UNION ALL SELECT 'foreign key ' || t.name || '.' || k."from" || ' → ' || k."table" || '.' || k."to" || ' ' || k.seq || ' ' || k.on_delete
        FROM ({SqliteTables}) t, pragma_foreign_key_list(t.name) k
        """;

    private const string PostgreSql = $"""
        SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || ' ' || a.attidentity::text
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace = 'public'::regnamespace AND c.relname IN ({PostgreSqlTables})
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename IN ({PostgreSqlTables})
        UNION ALL SELECT 'key ' || c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid)
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.contype IN ('p', 'f', 'u', 'c') AND c.relname IN ({PostgreSqlTables})
        """;

    public static async Task<HashSet<string>> Of(TestDatabase database) => [.. await Read(database, database.Engine is Engine.Sqlite ? Sqlite : PostgreSql)];

    /// <summary>How many rows each table holds.</summary>
    public static async Task<Dictionary<string, long>> Rows(TestDatabase database)
    {
        var tables = await Read(database, database.Engine is Engine.Sqlite ? SqliteTables : PostgreSqlTables);
        var counts = await Read(database, string.Join(" UNION ALL ", tables.Select(t => $"""SELECT '{t}=' || COUNT(*) FROM "{t}" """)));
        return counts.Select(c => c.Split('=')).ToDictionary(c => c[0], c => long.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    public static async Task<DbConnection> Open(TestDatabase database)
    {
        DbConnection connection = database.Engine is Engine.Sqlite ? new SqliteConnection() : new NpgsqlConnection();
        connection.ConnectionString = database.ConnectionString;
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<List<string>> Read(TestDatabase database, string sql)
    {
        await using var connection = await Open(database);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return lines;
    }
}
