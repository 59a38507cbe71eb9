using System.Text.Json;
using System.Text.RegularExpressions;
using Crm.Modules.Governance.Publications;
using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>Every page of the approved table of doors, with real ids, and an account that may open it.</summary>
internal sealed partial class PageMap(LiveCrm crm)
{
    private static readonly string[] Accounts = ["caf59", "responsable59", "cnaf", "admin", "cdsf59"];

    /// <summary>Answers that are not whole pages: files, choices of pickers, fragments, the API's own page and the jobs'.</summary>
    private static readonly Regex NotPages = NotPagesPattern();

    public static IReadOnlyList<(string Route, string Rule)> Routes { get; } =
    [
        .. File.ReadAllLines(Repository.PathOf("test/Crm.Web.Tests/WhoMayWhat/doors.txt"))
            .Select(l => PageLine().Match(l)).Where(m => m.Success && !NotPages.IsMatch(m.Groups["route"].Value))
            .Select(m => (m.Groups["route"].Value, m.Groups["rule"].Value.Split(", ")[0])),
    ];

    private readonly Dictionary<string, HashSet<string>> permissions = [];

    /// <summary>Who opens it; null: nobody needs to sign in.</summary>
    public async Task<string?> AccountFor(string rule)
    {
        if (rule == "public") return null;
        foreach (var account in Accounts)
            if (rule == "signed-in" || rule.Split(" + ").All((await PermissionsOf(account)).Contains)) return account;
        throw new InvalidOperationException($"Nobody may {rule}.");
    }

    /// <summary>The address with ids the account reads; null when it has none to show.</summary>
    public async Task<string?> AddressOf(string route, string? account)
    {
        var page = await crm.Open(account);
        try
        {
            var url = route.Replace("{code:int}", "404", StringComparison.Ordinal).Replace("{name?}", "", StringComparison.Ordinal).Replace("/{handler?}", "", StringComparison.Ordinal);
            if (url is "/documents/nouveau" or "/documents/joints") return $"{url}?joint=territory:{await First(page, "territories?kind=Epci&department=59")}";
            if (url is "/vues/nouvelle") return "/vues/nouvelle?liste=tasks&requete=status%3DOpen";
            url = url.Replace("/conservation/{code}", "/conservation/Contacts", StringComparison.Ordinal);
            if (!url.Contains('{', StringComparison.Ordinal)) return url.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/";
            var body = await First(page, "bodies?department=59");
            var id = url switch
            {
                _ when url.StartsWith("/indicateurs/valeurs/", StringComparison.Ordinal) => await First(page, "indicator-values"),
                _ when url.StartsWith("/indicateurs/", StringComparison.Ordinal) => await First(page, "indicators"),
                _ when url.StartsWith("/territoires/portefeuilles/", StringComparison.Ordinal) => await First(page, "portfolios"),
                _ when url.StartsWith("/territoires/", StringComparison.Ordinal) => await First(page, "territories?kind=Epci&department=59"),
                _ when url.StartsWith("/echanges/modele/", StringComparison.Ordinal) => account is null ? null : await First(page, "exchange-templates?national=false"),
                _ when url.StartsWith("/echanges/taches/", StringComparison.Ordinal) => await First(page, "tasks"),
                _ when url.StartsWith("/echanges/", StringComparison.Ordinal) => await First(page, account is null ? "interactions" : "interactions?author=me") ?? await First(page, "interactions"),
                _ when url.StartsWith("/vues/", StringComparison.Ordinal) => await First(page, "views"),
                _ when url.StartsWith("/notifications/", StringComparison.Ordinal) => await First(page, "notifications"),
                _ when url.StartsWith("/accompagnements/", StringComparison.Ordinal) => await First(page, "accompaniments?open=true"),
                _ when url.StartsWith("/documents/", StringComparison.Ordinal) => await First(page, "documents"),
                _ when url.StartsWith("/projets/jalons/", StringComparison.Ordinal) => await First(page, "milestones"),
                _ when url.StartsWith("/projets/", StringComparison.Ordinal) => await First(page, "projects"),
                _ when url.StartsWith("/reseau/contacts/", StringComparison.Ordinal) => await First(page, "contacts?department=59"),
                _ when url.StartsWith("/reseau/fonctions/", StringComparison.Ordinal) => await First(page, "functions?current=true"),
                _ when url.StartsWith("/reseau/doublons/", StringComparison.Ordinal) => await First(page, "organisations/duplicates"),
                _ when url.StartsWith("/reseau/", StringComparison.Ordinal) => await First(page, "organisations?department=59"),
                _ when url.StartsWith("/imports/", StringComparison.Ordinal) => await First(page, "imports"),
                _ when url.StartsWith("/gouvernance/", StringComparison.Ordinal) => body,
                _ when url.StartsWith("/administration/comptes/", StringComparison.Ordinal) => await First(page, "users"),
                _ when url.StartsWith("/administration/donnees-personnelles/", StringComparison.Ordinal) => await First(page, "contacts?department=59"),
                _ when url.StartsWith("/administration/registre/", StringComparison.Ordinal) => await First(page, "processing-activities"),
                _ when url.StartsWith("/administration/journal/", StringComparison.Ordinal) => await First(page, "audit-entries"),
                _ => null,
            };
            var dashboard = url.Contains("dashboardId", StringComparison.Ordinal) ? await First(page, $"shared-dashboards?body={body}") : null;
            url = Fill(url, "id", id);
            url = Fill(url, "dashboardId", dashboard);
            if (url.Contains("{entry", StringComparison.Ordinal)) url = Fill(url, "entry", await First(page, $"portfolios/{id}/entries"));
            if (url.Contains("{memberId", StringComparison.Ordinal)) url = Fill(url, "memberId", await First(page, $"bodies/{id}/members"));
            if (url.Contains("{pid", StringComparison.Ordinal)) url = Fill(url, "pid", await Publication(page));
            url = OptionalParameter().Replace(url, "");
            return url.Contains('{', StringComparison.Ordinal) ? null : url;
        }
        finally
        {
            await page.Context.CloseAsync();
        }
    }

    private static async Task<string?> Publication(IPage page)
    {
        var answer = await page.Context.APIRequest.GetAsync("/api/v1/shared-dashboards?pageSize=50");
        foreach (var dashboard in (await answer.JsonAsync())!.Value.GetProperty("items").EnumerateArray())
            if (await First(page, $"shared-dashboards/{dashboard.GetProperty("id").GetString()}/publications") is { } publication) return publication;
        return null;
    }

    private static string Fill(string url, string name, string? value) => value is null ? url : Regex.Replace(url, $@"\{{{name}(:guid)?\??\}}", value);

    private static async Task<string?> First(IPage page, string resource)
    {
        var answer = await page.Context.APIRequest.GetAsync($"/api/v1/{resource}{(resource.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize=1");
        if (!answer.Ok) return null;
        var items = (await answer.JsonAsync())!.Value.GetProperty("items");
        return items.GetArrayLength() == 0 ? null : items[0].GetProperty("id").GetString();
    }

    private async Task<HashSet<string>> PermissionsOf(string account)
    {
        if (permissions.TryGetValue(account, out var known)) return known;
        var page = await crm.Open(account);
        var answer = await page.Context.APIRequest.GetAsync("/api/v1/me");
        answer.Ok.ShouldBeTrue($"{account}: {answer.Status} {await answer.TextAsync()}");
        var me = (await answer.JsonAsync())!.Value;
        await page.Context.CloseAsync();
        return permissions[account] = [.. me.GetProperty("permissions").EnumerateArray().Select(p => p.ValueKind is JsonValueKind.String ? p.GetString()! : p.GetProperty("name").GetString()!)];
    }

    [GeneratedRegex(@"^GET (?<route>/\S*) → (?<rule>.+)$")]
    private static partial Regex PageLine();

    [GeneratedRegex(@"^/(api|openapi|health|brouillons)|\?handler=|\.docx$|/(export|apercu|fichier|choix|referents|personnes|dossiers|extrait|communes|semblables|fil|repartition|silence|activite|ligne)$|\.ics$")]
    private static partial Regex NotPagesPattern();

    [GeneratedRegex(@"/\{\w+(:guid)?\?\}")]
    private static partial Regex OptionalParameter();
}
