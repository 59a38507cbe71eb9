namespace Crm.Benchmarks;

/// <summary>What is measured. Each list, record, dashboard and write of the product beside the floor's, then pages beside the API.</summary>
internal sealed class Rows(Samples samples)
{
    private const string National = "cnaf@demo.crm", Nord = "caf59@demo.crm", PasDeCalais = "caf62@demo.crm";

    private static readonly string[] Departments = ["59", "62", "13", "33", "69", "75", "31", "44", "35", "67", "02", "974"];
    private static readonly string[] Kinds = ["Meeting", "Call", "Email", "Visit", "Note", "Event"];
    private static readonly string[] Places = ["béthune", "orléans", "nîmes", "évreux", "besançon", "angoulême", "périgueux", "mâcon"];
    private static readonly string[] Words = ["crèche", "parentalité", "référent", "élus"];
    private static readonly string[] Names = ["mar", "bal", "ver", "dre", "lin", "tou", "cam", "fre"];
    private static readonly int[] Statuses = [1, 2, 3, 6, 12, 13, 15];
    private static readonly string[] StatusNames = ["Study", "Preparation", "Filed", "UnderReview", "Contracted", "Underway", "Achieved"];

    public IEnumerable<Row> All => [.. Lists(), .. Records(), .. Pages(), .. Writes()];

    private IEnumerable<Row> Lists()
    {
        var (from, to) = (DateOnly.FromDateTime(DateTime.Today.AddYears(-1)), DateOnly.FromDateTime(DateTime.Today));
        yield return new("department", "exchanges of a département, 50 newest and total", Api(Departments, d => $"interactions?department={d}"),
            Floor(Departments, d => $"exchanges/department?code={d}"));
        yield return new("mine", "exchanges an officer sees, 50 newest and total", [One(Nord, "interactions"), One(PasDeCalais, "interactions")],
            [Bare(Nord, "exchanges/mine?code=59"), Bare(PasDeCalais, "exchanges/mine?code=62")]);
        var kinds = Departments.Select((d, i) => (Department: d, Kind: Kinds[i % Kinds.Length])).ToArray();
        yield return new("kind", "same of a département, by kind and one year",
            Api(kinds, k => $"interactions?department={k.Department}&kind={k.Kind}&from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}"),
            Floor(kinds, k => $"exchanges/kind?code={k.Department}&kind={k.Kind}&from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}"));
        yield return new("word", "exchanges by word, accent-insensitive", Api(Places, w => $"interactions?q={Uri.EscapeDataString(w)}"),
            Floor(Places, w => $"exchanges/word?q={Uri.EscapeDataString(w)}"));
        var words = Words.SelectMany(w => Departments.Take(3).Select(d => (Word: Uri.EscapeDataString(w), Department: d))).ToArray();
        yield return new("word-there", "frequent word in a département", Api(words, w => $"interactions?q={w.Word}&department={w.Department}"),
            Floor(words, w => $"exchanges/word-there?q={w.Word}&code={w.Department}"));
        var statuses = Departments.Select((d, i) => (Department: d, Status: i % Statuses.Length)).ToArray();
        yield return new("projects", "projects by département and status, with total",
            Api(statuses, s => $"projects?department={s.Department}&status={StatusNames[s.Status]}"),
            Floor(statuses, s => $"projects?code={s.Department}&status={Statuses[s.Status]}"));
        yield return new("contacts", "contacts by the beginning of a name", [.. Names.Select(n => One(Nord, $"contacts?q={n}"))],
            [.. Names.Select(n => Bare(Nord, $"contacts?code=59&q={n}"))]);
    }

    private IEnumerable<Row> Records()
    {
        yield return new("exchange", "one exchange", [.. samples.Exchanges.Select(e => One(OfficerOf(e.Code), $"interactions/{e.Id}"))],
            [.. samples.Exchanges.Select(e => Bare(OfficerOf(e.Code), $"exchanges/one?code={e.Code}&id={e.Id}"))]);
        yield return new("project", "project with milestones (two calls of the API)",
            [.. samples.Projects.Select(p => Both(OfficerOf(p.Code), $"projects/{p.Id}", $"milestones?project={p.Id}"))],
            [.. samples.Projects.Select(p => Bare(OfficerOf(p.Code), $"projects/one?code={p.Code}&id={p.Id}"))]);
        yield return new("territory", "territory page", [.. samples.Territories.Select(TerritoryPage)],
            [.. samples.Territories.Select(t => Bare(Nord, $"territories?id={t}"))]);
        yield return new("monitor", "national monitor, ten territories", Api(["name", "-silentDays", "hours"], s => $"dashboards/national?sort={s}"),
            [Bare(National, "monitor?")]);
        yield return new("file", "CSV of the exchanges of a département",
            [.. Departments.Select(d => new[] { new Ask(Side.Product, $"/echanges/export?department={d}&format=csv", National, Session: true) })],
            Floor(Departments, d => $"exchanges/file?code={d}"));
    }

    private IEnumerable<Row> Writes()
    {
        var due = DateOnly.FromDateTime(DateTime.Today.AddDays(14));
        var (day, text) = (DateOnly.FromDateTime(DateTime.Today), "Le calendrier est partagé avec les élus et la coordination.");
        var step = $$"""{"title":"Rappeler la PMI","dueDate":"{{due:yyyy-MM-dd}}"}""";
        var asked = samples.Communes.Select(c => new[] { new Ask(Side.Product, "/api/v1/interactions", Nord, Body: $$"""
            {"kind":"Call","date":"{{day:yyyy-MM-dd}}","durationMinutes":15,"subject":"Point CTG","text":"{{text}}","territoryIds":["{{c}}"],
            "audience":"Caf","initiative":"Own","nextStep":{{step}}}
            """) });
        var bare = samples.Communes.Select(c => new[] { new Ask(Side.Floor, "/exchanges", Body: $$"""
            {"author":"{{samples.Ids[Nord]}}","authorName":"{{samples.AuthorName}}","kind":"Call","date":"{{day:yyyy-MM-dd}}","durationMinutes":15,
            "subject":"Point CTG","text":"{{text}}","territoryId":"{{c}}","code":"59","nextStep":{{step}}}
            """) });
        yield return new("log", "log an exchange (with its task and journal)", [.. asked], [.. bare]);
    }

    private IEnumerable<Row> Pages()
    {
        var mine = samples.Exchanges.Where(e => e.Code == "59").ToList();
        yield return new("page-list", "list of exchanges", [Page("/echanges"), Page("/echanges?sort=-date")],
            [One(Nord, "interactions"), One(Nord, "interactions?sort=-date")], IsPage: true);
        yield return new("page-record", "one exchange", [.. mine.Select(e => Page($"/echanges/{e.Id}"))],
            [.. mine.Select(e => One(Nord, $"interactions/{e.Id}"))], IsPage: true);
        yield return new("page-territory", "one territory (beside five calls of the API)", [.. samples.Territories.Select(TerritoryPage)],
            [.. samples.Territories.Select(t => Both(Nord, $"territories/{t}", $"interactions?territory={t}", $"tasks?territory={t}",
                $"projects?territory={t}", $"milestones?territory={t}"))], IsPage: true);
    }

    private static string OfficerOf(string code) => Programs.Accounts.First(a => a.Value == code).Key;

    private static Ask[] Page(string path) => [new(Side.Product, path, Nord, Session: true)];

    private static Ask[] TerritoryPage(Guid id) => Page($"/territoires/{id}");

    private static Ask[] One(string account, string path) => Both(account, path);

    private static Ask[] Both(string account, params string[] paths) => [.. paths.Select(p => new Ask(Side.Product, "/api/v1/" + p, account))];

    private static List<Ask[]> Api<T>(IEnumerable<T> things, Func<T, string> path) => [.. things.Select(t => One(National, path(t)))];

    private Ask[] Bare(string account, string path) => [new(Side.Floor, $"/{path}&me={samples.Ids[account]}")];

    private List<Ask[]> Floor<T>(IEnumerable<T> things, Func<T, string> path) => [.. things.Select(t => Bare(National, path(t)))];
}
