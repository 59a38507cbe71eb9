using System.Formats.Tar;
using System.IO.Compression;
using Crm.Testing.Databases;

namespace Crm.Web.Tests.Upgrade;

/// <summary>
/// An earlier release with its demonstration, as <c>test/keep</c> kept it: the statements that make the database again on an
/// engine, and the attachments.
/// </summary>
internal sealed record KeptDatabase(string Version, string Folder)
{
    public static IReadOnlyList<KeptDatabase> All { get; } = [.. Directory.GetDirectories(Repository.PathOf("test/Crm.Web.Tests/Upgrade"), "kept-*")
        .Select(f => new KeptDatabase(Path.GetFileName(f)["kept-".Length..], f)).OrderBy(k => k.Version, StringComparer.Ordinal)];

    /// <summary>As the operator finds it the day the program is replaced.</summary>
    public async Task<TestDatabase> Restore(Engine engine)
    {
        var database = await Templates.Empty(engine);
        await using (var archive = new GZipStream(File.OpenRead(Path.Combine(Folder, $"{engine}.tar.gz")), CompressionMode.Decompress))
            await TarFile.ExtractToDirectoryAsync(archive, database.Folder, overwriteFiles: false);
        await using var connection = await Schema.Open(database);
        await using var command = connection.CreateCommand();
        command.CommandText = await File.ReadAllTextAsync(Path.Combine(database.Folder, "crm.sql"));
        await command.ExecuteNonQueryAsync();
        return database;
    }
}
