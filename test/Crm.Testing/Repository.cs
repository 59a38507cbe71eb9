namespace Crm.Testing;

/// <summary>Where the sources are, for the tests that read them.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The product's sources of an ending, without what was generated.</summary>
    public static IEnumerable<string> Sources(string pattern, string under = "src") =>
        Directory.EnumerateFiles(PathOf(under), pattern, SearchOption.AllDirectories).Where(f => !Skipped.Any(s => f.Contains(s, StringComparison.Ordinal)));

    private static readonly string[] Skipped = ["/obj/", "/bin/", "/node_modules/", "/Crm.Migrations/Sqlite/", "/Crm.Migrations/PostgreSql/",
        "/Crm.Migrations/SqlServer/", "/wwwroot/lib/"];

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Crm.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Crm.sln was not found above the tests.");
    }
}
