namespace Crm.Benchmarks;

/// <summary>The published programs, how each is started, and the words of the product's command line that fill the country.</summary>
internal sealed class Programs(Settings settings)
{
    private const string SignIn = "/compte/connexion";

    /// <summary>Those who ask, with the département of the officers.</summary>
    public static readonly IReadOnlyDictionary<string, string> Accounts = new Dictionary<string, string>
    {
        ["caf59@demo.crm"] = "59", ["caf62@demo.crm"] = "62", ["cnaf@demo.crm"] = "*",
    };

    public async Task Fill(string database)
    {
        await Product(database, "migrate");
        Console.WriteLine(await Product(database, "demo"));
        Console.WriteLine(await Product(database, "national-data", "--scale", settings.Scale.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var tokens = await Task.WhenAll(Accounts.Keys.Select(async a => (Account: a, Secret: await Product(database, "token", a, "--days", "366"))));
        await Samples.Keep(database, tokens.ToDictionary(t => t.Account, t => t.Secret));
    }

    public Task Migrate(string database) => Product(database, "migrate");

    public Task FillFloor(string database) => Running.Verb(At("Crm.Floor"), Floor(database), Log("floor"), "fill");

    public Task<Running> ServeProduct(string database) => Running.Serve(At("Crm.Web"), SignIn, Serving(database), Log("product"));

    public Task<Running> ServeFloor(string database) => Running.Serve(At("Crm.Floor"), "/", Floor(database), Log("floor"));

    /// <summary>The framework's own start with accounts and one page.</summary>
    public Task<Running> ServeTemplate(string database) => Running.Serve(At("Crm.Template"), "/signin", Floor(database), Log("template"));

    private Task<string> Product(string database, params string[] verb) => Running.Verb(At("Crm.Web"),
        new Dictionary<string, string>(Configured(database)) { ["ASPNETCORE_ENVIRONMENT"] = "Staging", ["Demo__Enabled"] = "true" }, Log("product"), verb);

    /// <summary>As in production, without the limits that stop a script that runs away.</summary>
    private Dictionary<string, string> Serving(string database) => new(Configured(database))
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production", ["RateLimits__Api"] = "1000000000", ["RateLimits__SignIn"] = "1000",
        ["RateLimits__SignInPerAccount"] = "1000",
    };

    private Dictionary<string, string> Configured(string database) => new()
    {
        ["Database__Engine"] = "PostgreSql", ["Database__ConnectionString"] = database, ["Data__Directory"] = Path.Combine(settings.Work, "data"),
    };

    private static Dictionary<string, string> Floor(string database) =>
        new() { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["FLOOR_DATABASE"] = database };

    private string At(string name) => Path.Combine(settings.Programs, name, name);

    private string Log(string name) => Path.Combine(settings.Work, name + ".log");
}
