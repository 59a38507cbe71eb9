using Microsoft.Data.Sqlite;

namespace Crm.Web.Database;

internal enum DatabaseEngine { Sqlite, PostgreSql, SqlServer }

/// <summary>Where the data lives. Read once at start; a wrong value stops it with one line that names the key.</summary>
internal sealed record DatabaseOptions(DatabaseEngine Engine, string ConnectionString, string DataDirectory)
{
    public static DatabaseOptions From(IConfiguration configuration, string contentRoot)
    {
        var engineName = configuration["Database:Engine"] ?? nameof(DatabaseEngine.Sqlite);
        if (!Enum.TryParse<DatabaseEngine>(engineName, ignoreCase: true, out var engine) || !Enum.IsDefined(engine))
            throw new ConfigurationException("Database:Engine", $"« {engineName} » n'est pas un moteur connu (Sqlite, PostgreSql, SqlServer)");
        var data = Path.GetFullPath(configuration["Data:Directory"] ?? "data", contentRoot);
        var connection = configuration["Database:ConnectionString"];
        if (string.IsNullOrWhiteSpace(connection))
            connection = engine is DatabaseEngine.Sqlite
                ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, "crm.db"), Pooling = true }.ToString()
                : throw new ConfigurationException("Database:ConnectionString", "une chaîne de connexion est nécessaire pour ce moteur");
        return new DatabaseOptions(engine, connection, data);
    }
}

/// <summary>A configuration value is wrong or missing.</summary>
internal sealed class ConfigurationException(string key, string problem) : Exception($"Configuration : {key} : {problem}.")
{
    public string Key { get; } = key;
}
