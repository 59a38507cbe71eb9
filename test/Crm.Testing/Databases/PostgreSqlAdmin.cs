using Npgsql;

namespace Crm.Testing.Databases;

/// <summary>Commands to the private server itself.</summary>
internal static class PostgreSqlAdmin
{
    public static async Task Run(string sql)
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<bool> Exists(string database)
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1 AND NOT datallowconn",
            connection) { Parameters = { new() { Value = database } } };
        return await command.ExecuteScalarAsync() is not null;
    }

    private static async Task<NpgsqlConnection> Open()
    {
        var connection =
            new NpgsqlConnection(new NpgsqlConnectionStringBuilder(PostgreSqlServer.ConnectionString) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }
}
