using Crm.Web.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Crm.Testing.Databases;

/// <summary>A database of its own for one host, in its own folder, dropped with it.</summary>
internal sealed record TestDatabase(Engine Engine, string ConnectionString, string Folder) : IAsyncDisposable
{
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Database:Engine", Engine.ToString()), new("Database:ConnectionString", ConnectionString), new("Data:Directory", Folder),
    ];

    public static TestDatabase InFolder(Engine engine, string name, string folder) => new(engine, engine switch
    {
        Engine.PostgreSql =>
            new NpgsqlConnectionStringBuilder(PostgreSqlServer.ConnectionString) { Database = name, MaxPoolSize = 20, ConnectionIdleLifetime = 5,
            ConnectionPruningInterval = 2 }.ToString(),
        _ => new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "crm.db") }.ToString(),
    }, folder);

    public async ValueTask DisposeAsync()
    {
        Close();
        if (Engine is Engine.PostgreSql)
            await PostgreSqlAdmin.Run($"DROP DATABASE IF EXISTS \"{new NpgsqlConnectionStringBuilder(ConnectionString).Database}\" WITH (FORCE)");
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Gives back every pooled connection, so that files are whole and databases can be copied.</summary>
    public void Close()
    {
        if (Engine is Engine.Sqlite) SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        else NpgsqlConnection.ClearPool(new NpgsqlConnection(PostgreSqlConnection.Tuned(ConnectionString)));
    }
}
