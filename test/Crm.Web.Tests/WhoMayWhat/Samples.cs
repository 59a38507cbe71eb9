using System.Text.Json;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Ids a person can read, from the API's own lists, to open what has an id.</summary>
internal sealed class Samples(HttpClient script)
{
    /// <summary>First words of the pages' addresses, and the resource whose ids they take.</summary>
    private static readonly (string Path, string Resource)[] Pages =
    [
        ("/indicateurs/valeurs/", "indicator-values"), ("/indicateurs/", "indicators"), ("/territoires/portefeuilles/", "portfolios"), ("/territoires/", "territories"), ("/echanges/taches/", "tasks"), ("/echanges/modele/", "exchange-templates"), ("/echanges/", "interactions"),
        ("/vues/", "views"), ("/notifications/", "notifications"), ("/administration/comptes/", "users"), ("/administration/journal/", "audit-entries"),
        ("/projets/jalons/", "milestones"), ("/accompagnements/", "accompaniments"), ("/projets/", "projects"), ("/gouvernance/publications/", "publications"), ("/gouvernance/", "bodies"),
        ("/reseau/doublons/", "organisations/duplicates"), ("/administration/donnees-personnelles/", "contacts"), ("/administration/registre/", "processing-activities"), ("/reseau/contacts/", "contacts"), ("/reseau/fonctions/", "functions"), ("/reseau/", "organisations"),
    ];

    private readonly Dictionary<string, string> known = [];

    public async Task<string> Url(Door door)
    {
        var id = await IdOf(ResourceOf(door.Route));
        return door.Url(p => ValueOf(p, door.IsWrite ? Unknown : id));
    }

    /// <summary>The address of something the person reads, even for a write.</summary>
    public async Task<string> UrlOfRead(Door door)
    {
        var id = await IdOf(ResourceOf(door.Route));
        return door.Url(p => ValueOf(p, id));
    }

    public static string Unknown => Guid.NewGuid().ToString();

    internal static string ValueOf(RoutePatternParameterPart parameter, string id) =>
        parameter.ParameterPolicies.Any(p => p.Content == "int") ? "404"
        : parameter.ParameterPolicies.Any(p => p.Content == "guid") ? parameter.Name is "id" or "bodyId" ? id : Unknown
        : parameter.Name is "department" or "code" ? "59" : parameter.Name;

    internal static string? ResourceOf(string route) => route.StartsWith("/api/v1/", StringComparison.Ordinal)
        ? route.Split('/')[3]
        : Pages.FirstOrDefault(p => route.StartsWith(p.Path, StringComparison.Ordinal)).Resource;

    private async Task<string> IdOf(string? resource)
    {
        if (resource is null) return Unknown;
        if (known.TryGetValue(resource, out var id)) return id;
        using var answer = await script.GetAsync($"/api/v1/{resource}?pageSize=1");
        if (!answer.IsSuccessStatusCode) return known[resource] = Unknown;
        var list = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        return known[resource] = list.ValueKind is JsonValueKind.Object && list.TryGetProperty("items", out var items) && items.GetArrayLength() > 0 && items[0].TryGetProperty("id", out var first)
            ? first.GetString()! : Unknown;
    }
}
