using System.Security.Cryptography;
using System.Text;
using Crm.Migrations;
using Microsoft.Data.Sqlite;

namespace Crm.Testing.Databases;

/// <summary>
/// Databases prepared once per build of the product and copied for each test class: filling the geography takes seconds,
/// copying it a fraction of one.
/// </summary>
internal static class Templates
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), $"crm-tests-{Environment.UserName}");

    public static async Task<TestDatabase> Copy(Engine engine, Content content)
    {
        var name = NameOf(content);
        await Prepare(engine, content, name);
        var copy = TestDatabase.InFolder(engine, $"crm_{Guid.NewGuid():N}", Directory.CreateTempSubdirectory("crm-test-").FullName);
        foreach (var file in Directory.Exists(AttachmentsOf(engine, name))
            ? Directory.GetFiles(AttachmentsOf(engine, name), "*", SearchOption.AllDirectories) : [])
        {
            var target = Path.Combine(copy.Folder, "attachments", Path.GetRelativePath(AttachmentsOf(engine, name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        await Clone(name, copy);
        return copy;
    }

    /// <summary>An empty database, not even migrated.</summary>
    public static async Task<TestDatabase> Empty(Engine engine)
    {
        var empty = TestDatabase.InFolder(engine, $"crm_{Guid.NewGuid():N}", Directory.CreateTempSubdirectory("crm-test-").FullName);
        if (engine is Engine.PostgreSql)
            await PostgreSqlAdmin.Run($"CREATE DATABASE \"{new Npgsql.NpgsqlConnectionStringBuilder(empty.ConnectionString).Database}\"");
        return empty;
    }

    private static string NameOf(Content content) => $"crm_{content.ToString().ToLowerInvariant()}_{BuildId}";

    private static async Task Clone(string name, TestDatabase into)
    {
        if (into.Engine is Engine.Sqlite) File.Copy(FileOf(name), Path.Combine(into.Folder, "crm.db"));
        else await PostgreSqlAdmin.Run(
            $"CREATE DATABASE \"{new Npgsql.NpgsqlConnectionStringBuilder(into.ConnectionString).Database}\" TEMPLATE \"{name}\" STRATEGY FILE_COPY");
    }

    private static async Task Prepare(Engine engine, Content content, string name)
    {
        Directory.CreateDirectory(Home);
        if (content is Content.Demo) await Prepare(engine, Content.Geography, NameOf(Content.Geography));
        // Several test programs may start at once: one prepares, the others wait.
        await using var alone = await FileLock.Take(Path.Combine(Home, $"{engine}-{name}.lock"));
        if (engine is Engine.Sqlite ? File.Exists(FileOf(name)) : await PostgreSqlAdmin.Exists(name)) return;
        var folder = Directory.CreateTempSubdirectory("crm-template-").FullName;
        var database = TestDatabase.InFolder(engine, name, folder);
        if (engine is Engine.PostgreSql) await PostgreSqlAdmin.Run($"DROP DATABASE IF EXISTS \"{name}\"");
        if (content is Content.Demo) await Clone(NameOf(Content.Geography), database);
        else if (engine is Engine.PostgreSql) await PostgreSqlAdmin.Run($"CREATE DATABASE \"{name}\"");
        var host = await CrmHost.On(database);
        await host.Fill(content);
        await host.Stop();
        if (Directory.Exists(Path.Combine(folder, "attachments")) && !Directory.Exists(AttachmentsOf(engine, name)))
            Directory.Move(Path.Combine(folder, "attachments"), AttachmentsOf(engine, name));
        if (engine is Engine.Sqlite) await Keep(database, name);
        else await Close(name);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A database is copied only while nobody is in it: pools and jobs that linger in this one are shown out.</summary>
    private static async Task Close(string name)
    {
        await PostgreSqlAdmin.Run($"ALTER DATABASE \"{name}\" WITH ALLOW_CONNECTIONS false");
        await PostgreSqlAdmin.Run($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    }

    private static async Task Keep(TestDatabase database, string name)
    {
        foreach (var old in Directory.EnumerateFiles(Home).Where(f => File.GetLastWriteTimeUtc(f) < TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-6)))
            File.Delete(old);
        await using (var connection = new SqliteConnection(database.ConnectionString))
        {
            await connection.OpenAsync();
            var vacuum = connection.CreateCommand();
            vacuum.CommandText = "VACUUM INTO $file";
            vacuum.Parameters.AddWithValue("$file", FileOf(name) + ".new");
            await vacuum.ExecuteNonQueryAsync();
        }
        database.Close();
        File.Move(FileOf(name) + ".new", FileOf(name), overwrite: true);
    }

    private static string AttachmentsOf(Engine engine, string name) => Path.Combine(Home, $"{engine}-{name}-attachments");

    private static string FileOf(string name) => Path.Combine(Home, name + ".db");

    /// <summary>Changes with any line of the product: builds are deterministic.</summary>
    private static readonly string BuildId = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        Web.Composition.House.Modules().Assemblies.Append(typeof(CrmDbContext).Assembly).Select(a => a.ManifestModule.ModuleVersionId)))))[..12];
}
