using System.Globalization;
using Npgsql;

namespace Crm.Benchmarks;

/// <summary>The private server: one filled database kept as a model, a copy of it for each run, and what statements cost.</summary>
internal sealed class Databases(Settings settings)
{
    private const string Run = "run";

    private readonly string model = "country_" + settings.Scale.ToString(CultureInfo.InvariantCulture).Replace('.', '_');

    public static string Of(string server, string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();

    /// <summary>False when the server does not count statements.</summary>
    public bool Counts { get; private set; }

    /// <summary>The filled database is there: <paramref name="fill"/> fills it the first time, <paramref name="refresh"/> adds to it.</summary>
    /// <returns>False when it was there before, maybe filled by an older program.</returns>
    public async Task<bool> Prepare(Func<string, Task> fill, Func<string, Task> refresh)
    {
        Counts = await Count("SELECT count(*) FROM pg_settings WHERE name = 'shared_preload_libraries' AND setting LIKE '%pg_stat_statements%'") > 0;
        if (Counts) await Do("postgres", "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        var missing = await Count($"SELECT count(*) FROM pg_database WHERE datname = '{model}'") == 0;
        if (missing)
        {
            // Only a database filled to its end takes the name.
            await Do("postgres", $"DROP DATABASE IF EXISTS filling WITH (FORCE)", "CREATE DATABASE filling");
            await fill(Of(settings.Server, "filling"));
            await Do("postgres", $"ALTER DATABASE filling RENAME TO {model}");
        }
        await refresh(Of(settings.Server, model));
        return missing;
    }

    /// <summary>A fresh copy of it, so that what a pass writes is not read by the next.</summary>
    public async Task<string> Copy()
    {
        NpgsqlConnection.ClearAllPools();
        await Do("postgres", $"DROP DATABASE IF EXISTS {Run} WITH (FORCE)", $"CREATE DATABASE {Run} TEMPLATE {model} STRATEGY FILE_COPY");
        return Of(settings.Server, Run);
    }

    /// <summary>After the product brought its tables to today's form.</summary>
    public Task Tidy() => Do(Run, "VACUUM ANALYZE", "CHECKPOINT");

    public Task Forget() => Counts ? Do("postgres", "SELECT pg_stat_statements_reset()") : Task.CompletedTask;

    /// <summary>Commands, rows given or written, and pages touched since; without those of the product's own jobs.</summary>
    public async Task<(double Commands, double Rows, double Pages)> Spent()
    {
        if (!Counts) return default;
        await using var source = NpgsqlDataSource.Create(Of(settings.Server, "postgres"));
        await using var command = source.CreateCommand($"""
            SELECT coalesce(sum(calls), 0)::float8, coalesce(sum(rows), 0)::float8, coalesce(sum(shared_blks_hit + shared_blks_read), 0)::float8
            FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = '{Run}' AND query NOT ILIKE '%hangfire%'
            """);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetDouble(0), row.GetDouble(1), row.GetDouble(2));
    }

    private async Task<long> Count(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Of(settings.Server, "postgres"));
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task Do(string database, params string[] statements)
    {
        await using var source = NpgsqlDataSource.Create(Of(settings.Server, database));
        foreach (var sql in statements)
        {
            await using var command = source.CreateCommand(sql);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }
}
