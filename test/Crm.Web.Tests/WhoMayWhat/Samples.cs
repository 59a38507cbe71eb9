using System.Text.Json;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Ids a person can read, from the API's own lists, to open what has an id: each is one of the list at the address before it, and leads on to the
/// next.</summary>
internal sealed class Samples(HttpClient script)
{
    private const int Tried = 200;

    /// <summary>A commune of the demonstration that is followed in a portfolio, and so has a weather.</summary>
    private static readonly string Roubaix = TerritoryIds.Of(TerritoryKind.Commune, "59512").ToString();

    private readonly Dictionary<string, JsonElement?> read = [];
    private readonly Dictionary<string, string> tags = [];

    public static string Unknown => Guid.NewGuid().ToString();

    /// <summary>What the person reads; a write goes to something unknown.</summary>
    public Task<string> Url(Door door) => door.IsWrite ? Task.FromResult(door.Url(p => ValueOf(p, Unknown))) : UrlOfRead(door);

    /// <summary>The address of something the person reads, even for a write; of nothing known when they read none.</summary>
    public async Task<string> UrlOfRead(Door door) => await Find(door) ?? door.Url(p => p.IsOptional ? "" : ValueOf(p, Unknown));

    /// <summary>The address of something the person reads, or null.</summary>
    public async Task<string?> Find(Door door)
    {
        var values = new Dictionary<string, string>();
        if (!await Resolve("", RoutePatternFactory.Parse(PageIds.ListsOf(door.Route)).PathSegments, values)) return null;
        if (values.TryGetValue("dashboardId", out var dashboard) && await Read($"/api/v1/shared-dashboards/{dashboard}") is { } made)
            (values["id"], values["tileId"]) = (made.Text("bodyId"), new Sample(made, null).First("tiles"));
        return door.Url(p => values.TryGetValue(p.Name, out var value) ? value : p.IsOptional ? "" : ValueOf(p, Unknown));
    }

    /// <summary>The addresses of a door of the API with every id the person reads, those that lead to nothing left out.</summary>
    public async Task<IReadOnlyList<string>> All(Door door)
    {
        var found = new List<string>();
        await All("", door.Pattern.PathSegments, found);
        return found;
    }

    private async Task All(string path, IReadOnlyList<RoutePatternPathSegment> rest, List<string> found)
    {
        if (rest.Count == 0) found.Add(path);
        else if (rest[0].Parts is [RoutePatternLiteralPart text]) await All($"{path}/{text.Content}", [.. rest.Skip(1)], found);
        else foreach (var id in await Ids(path)) await All($"{path}/{id}", [.. rest.Skip(1)], found);
    }

    /// <summary>The thing a door acts on, or one of those it makes more of.</summary>
    public async Task<Sample> Like(Door door, string url)
    {
        var path = url.Split('?')[0];
        if (door.IsApi) return await Like(path);
        return PageIds.ResourceOf(door.Route) is { } resource
            ? await Like($"/api/v1/{resource}/{path.Split('/').FirstOrDefault(p => Guid.TryParse(p, out _))}") : new Sample(null, null);
    }

    private async Task<Sample> Like(string path)
    {
        if (path.Length <= "/api/v1/".Length) return new Sample(null, null);
        if (await Read(path) is not { } found) return await Like(path[..path.LastIndexOf('/')]);
        if (Items(found) is not [var first, ..]) return new Sample(found, tags.GetValueOrDefault(path));
        return await Read($"{path}/{first}") is { } one ? new Sample(one, tags.GetValueOrDefault($"{path}/{first}")) : new Sample(null, null);
    }

    /// <summary>An id that makes sense under a name.</summary>
    public async Task<string> Named(string name, Sample like) => name.ToLowerInvariant() switch
    {
        "territoryid" or "territoire" or "territory" => Roubaix,
        "entree" => await FirstAt($"/api/v1/accompaniments/{like.Id}/time-entries"),
        "entry" => await FirstAt($"/api/v1/portfolios/{like.Id}/entries"),
        "document" => await FirstAt($"/api/v1/interactions/{like.Id}/documents"),
        "objectif" => like.First("objectives"),
        "tile" => like.First("tiles"),
        "pair" => await FirstAt("/api/v1/organisations/duplicates"),
        "merge" => await FirstAt("/api/v1/merges"),
        "un" or "organisationid" => await FirstAt("/api/v1/organisations"),
        "autre" => (await Ids("/api/v1/organisations")).Skip(1).FirstOrDefault(Unknown),
        "contactid" => await FirstAt("/api/v1/contacts"),
        "bodyid" => await FirstAt("/api/v1/bodies"),
        "projectid" => await FirstAt("/api/v1/projects"),
        _ => like.Id ?? Unknown,
    };

    internal static string ValueOf(RoutePatternParameterPart parameter, string id) =>
        parameter.ParameterPolicies.Any(p => p.Content == "int") ? parameter.Name == "number" ? "1" : "404"
        : parameter.ParameterPolicies.Any(p => p.Content == "guid") ? parameter.Name is "id" or "bodyId" ? id : Unknown
        : parameter.Name switch { "department" => "59", "code" => "Requests", "list" => "tasks", "kind" => "organisations", "documentName" => "v1",
            _ => parameter.Name };

    private async Task<bool> Resolve(string path, IReadOnlyList<RoutePatternPathSegment> rest, Dictionary<string, string> values)
    {
        if (rest.Count == 0) return true;
        if (rest[0].Parts is not [RoutePatternParameterPart parameter]) return await Resolve(path + "/"
            + string.Concat(rest[0].Parts.OfType<RoutePatternLiteralPart>().Select(p => p.Content)), [.. rest.Skip(1)], values);
        var isId = parameter.ParameterPolicies.Any(p => p.Content == "guid");
        foreach (var value in isId ? await Ids(path) : [ValueOf(parameter, Unknown)])
        {
            values[parameter.Name] = value;
            if (await Resolve($"{path}/{value}", [.. rest.Skip(1)], values)) return true;
        }
        return false;
    }

    private async Task<string> FirstAt(string path) => (await Ids(path)).FirstOrDefault(Unknown);

    /// <summary>Of a list; where there is none, of the part of the thing that the end of the address names.</summary>
    private async Task<List<string>> Ids(string path)
    {
        if (path == "/api/v1/territories") return [Roubaix];
        if (path == "/api/v1/transmissions") path = $"/api/v1/territories/{Roubaix}/transmissions";
        if (await Read(path) is { } list) return Items(list);
        var cut = path.LastIndexOf('/');
        return await Read(path[..cut]) is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(path[(cut + 1)..], out var part) ? Items(part) : [];
    }

    private static List<string> Items(JsonElement list)
    {
        var items = list.ValueKind is JsonValueKind.Object && list.TryGetProperty("items", out var found) ? found : list;
        return items.ValueKind is JsonValueKind.Array
            ? [.. items.EnumerateArray().Where(i => i.ValueKind is JsonValueKind.Object && i.TryGetProperty("id", out _)).Select(i => i.Text("id"))] : [];
    }

    private async Task<JsonElement?> Read(string path)
    {
        if (read.TryGetValue(path, out var known)) return known;
        using var answer = await script.GetAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "" : $"?pageSize={Tried}"));
        if (answer.Headers.ETag is { } tag) tags[path] = tag.Tag.Trim('"');
        return read[path] = answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json" ? await answer.Content.Body()
            : null;
    }
}
