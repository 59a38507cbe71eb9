using System.Data.Common;
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
        var data = DirectoryOf(configuration["Data:Directory"] is { Length: > 0 } given ? given : "data", contentRoot);
        var connection = configuration["Database:ConnectionString"];
        if (string.IsNullOrWhiteSpace(connection))
            connection = engine is DatabaseEngine.Sqlite
                ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, "crm.db"), Pooling = true }.ToString()
                : throw new ConfigurationException("Database:ConnectionString", "une chaîne de connexion est nécessaire pour ce moteur");
        MustBeReadable(engine, connection);
        return new DatabaseOptions(engine, connection, data);
    }

    /// <summary>Refuses to start on a folder that does not take a write, rather than at the first attachment.</summary>
    public void MustBeWritable()
    {
        try
        {
            Directory.CreateDirectory(DataDirectory);
            var probe = Path.Combine(DataDirectory, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException("Data:Directory", $"le dossier « {DataDirectory} » n'accepte pas l'écriture");
        }
    }

    private static string DirectoryOf(string path, string contentRoot)
    {
        try
        {
            return Path.GetFullPath(path, contentRoot);
        }
        catch (ArgumentException)
        {
            throw new ConfigurationException("Data:Directory", $"« {path} » n'est pas un chemin");
        }
    }

    private static void MustBeReadable(DatabaseEngine engine, string connection)
    {
        try
        {
            DbConnectionStringBuilder _ = engine switch
            {
                DatabaseEngine.PostgreSql => new Npgsql.NpgsqlConnectionStringBuilder(connection),
                DatabaseEngine.SqlServer => new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(connection),
                _ => new SqliteConnectionStringBuilder(connection),
            };
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new ConfigurationException("Database:ConnectionString", "la chaîne de connexion n'est pas lisible pour ce moteur");
        }
    }
}

/// <summary>A configuration value is wrong or missing.</summary>
internal sealed class ConfigurationException(string key, string problem) : Exception($"Configuration : {key} : {problem}.")
{
    public string Key { get; } = key;
}
