using System.Text.RegularExpressions;
using Crm.Modules.Governance.Publications;

namespace Crm.Browser.Tests.Accessibility;

/// <summary>A route with real ids, that its visitor may read; null when there is none to show.</summary>
internal static partial class Addresses
{
    public static async Task<string?> Of(string route, Visitor visitor)
    {
        var url = route.Replace("{code:int}", "404", StringComparison.Ordinal).Replace("{name?}", "", StringComparison.Ordinal)
            .Replace("/{handler?}", "", StringComparison.Ordinal).Replace("/conservation/{code}", "/conservation/Contacts", StringComparison.Ordinal);
        if (url is "/documents/nouveau" or "/documents/joints") return $"{url}?joint=territory:{await visitor.First("territories?kind=Epci&department=59")}";
        if (url is "/vues/nouvelle") return "/vues/nouvelle?liste=tasks&requete=status%3DOpen";
        if (!url.Contains('{', StringComparison.Ordinal)) return url.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/";
        var id = await IdFor(url, visitor);
        url = Fill(url, "id", id);
        if (url.Contains("{dashboardId", StringComparison.Ordinal)) url = Fill(url, "dashboardId", await visitor.First($"shared-dashboards?body={id}"));
        if (url.Contains("{entry", StringComparison.Ordinal)) url = Fill(url, "entry", await visitor.First($"portfolios/{id}/entries"));
        if (url.Contains("{memberId", StringComparison.Ordinal)) url = Fill(url, "memberId", await visitor.First($"bodies/{id}/members"));
        if (url.Contains("{pid", StringComparison.Ordinal)) url = Fill(url, "pid", await Publication(visitor));
        url = OptionalParameter().Replace(url, "");
        return url.Contains('{', StringComparison.Ordinal) ? null : url;
    }

    /// <summary>The longest beginning wins: it stands first.</summary>
    private static readonly IReadOnlyList<(string Beginning, string Resource)> Lists =
    [
        ("/indicateurs/valeurs/", "indicator-values"),
        ("/indicateurs/", "indicators"),
        ("/territoires/portefeuilles/", "portfolios"),
        ("/territoires/", "territories?kind=Epci&department=59"),
        ("/echanges/modele/", "exchange-templates?national=false"),
        ("/echanges/taches/", "tasks"),
        ("/echanges/", "interactions?author=me"),
        ("/vues/", "views"),
        ("/notifications/", "notifications"),
        ("/accompagnements/", "accompaniments?open=true"),
        ("/documents/", "documents"),
        ("/projets/jalons/", "milestones"),
        ("/projets/", "projects"),
        ("/reseau/contacts/", "contacts?department=59"),
        ("/reseau/fonctions/", "functions?current=true"),
        ("/reseau/doublons/", "organisations/duplicates"),
        ("/reseau/", "organisations?department=59"),
        ("/imports/", "imports"),
        ("/gouvernance/", "bodies?department=59"),
        ("/administration/comptes/", "users"),
        ("/administration/donnees-personnelles/", "contacts?department=59"),
        ("/administration/registre/", "processing-activities"),
        ("/administration/journal/", "audit-entries"),
    ];

    private static async Task<string?> IdFor(string url, Visitor visitor)
    {
        var resource = Lists.FirstOrDefault(l => url.StartsWith(l.Beginning, StringComparison.Ordinal)).Resource;
        if (resource is null) return null;
        return await visitor.First(resource) ?? (resource == "interactions?author=me" ? await visitor.First("interactions") : null);
    }

    private static async Task<string?> Publication(Visitor visitor)
    {
        var dashboards = await visitor.Get("shared-dashboards?pageSize=50") ?? throw new InvalidOperationException($"{visitor.Account} reads no dashboard.");
        foreach (var dashboard in dashboards.GetProperty("items").EnumerateArray())
            if (await visitor.First($"shared-dashboards/{dashboard.GetProperty("id").GetString()}/publications") is { } publication) return publication;
        return null;
    }

    private static string Fill(string url, string name, string? value) => value is null ? url : Regex.Replace(url, $@"\{{{name}(:guid)?\??\}}", value);

    [GeneratedRegex(@"/\{\w+(:guid)?\?\}")]
    private static partial Regex OptionalParameter();
}
