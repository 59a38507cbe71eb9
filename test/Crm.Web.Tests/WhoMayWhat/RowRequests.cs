using System.Text;
using System.Text.Json.Nodes;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Addresses and contents for doors that write a row.</summary>
internal sealed class RowRequests(CrmHost crm, HttpClient owner)
{
    private const int Looked = 25;

    private readonly Samples all = new(owner);
    private readonly Dictionary<string, IReadOnlyList<Guid>> lists = [];

    public IReadOnlyList<Door> Doors { get; } = Door.Of(crm.Services.GetRequiredService<EndpointDataSource>());

    /// <summary>A row of the account's scope, or from elsewhere, and the address at which it is written; null when the demonstration has none.</summary>
    public async Task<(Guid Row, string Url)?> Place(RowDoor door, AccessProfile profile, OwnedRows rows, HttpClient script, bool elsewhere)
    {
        if (IsNested(door))
        {
            // Where the demonstration has one: the declarations tell whether that is in scope.
            if (elsewhere || await all.Find(door.Door) is not { } nested) return null;
            var ids = nested.Split('/', '?').Where(p => Guid.TryParse(p, out _)).Select(Guid.Parse).ToList();
            return (door.Resource == "comments" ? ids[^1] : ids[0], nested);
        }
        var mine = await Ids(script, profile.UserId, door.Resource);
        var others = elsewhere ? (await Ids(owner, Guid.Empty, door.Resource)).Except(mine) : [];
        foreach (var id in mine.Concat(others).Take(Looked))
        {
            var row = await rows.Find(door.Resource, id);
            var covered = row is not IScoped scoped || profile.Covers(scoped.ScopeCodes);
            if (covered == elsewhere) continue;
            return (id, door.Door.Url(p => p.Name == "number" ? "1" : id.ToString()));
        }
        return null;
    }

    /// <summary>True when the account reads the row: what is not read is not there.</summary>
    public static async Task<bool> Reads(RowDoor door, HttpClient script, string url, Guid id)
    {
        using var answer = await script.GetAsync(door.Resource == "comments" ? url[..url.IndexOf("/comments", StringComparison.Ordinal)]
            : $"/api/v1/{door.Resource}/{id}");
        return answer.IsSuccessStatusCode;
    }

    /// <summary>Plausible, about this row, and with other words than it has.</summary>
    public async Task<HttpContent> Content(RowDoor door, string url, Guid row)
    {
        var like = door.Field is null ? url : $"/api/v1/{door.Resource}/{row}";
        var content = await new Plausible(new Samples(owner), crm).For(door.Door, Doors, door.Door.IsApi && door.Field is not null ? like : url);
        if (content is MultipartFormDataContent) return content;
        var text = await content.ReadAsStringAsync();
        if (door.Door.ContentType == "application/json") return await Json(JsonNode.Parse(text)!, door, row);
        var fields = QueryHelpers.ParseQuery(text).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))).ToList();
        if (door.Field is not { } named) return new FormUrlEncodedContent(fields);
        return new FormUrlEncodedContent(fields.Where(f => f.Key != named).Append(KeyValuePair.Create(named, row.ToString())));
    }

    private async Task<StringContent> Json(JsonNode body, RowDoor door, Guid row)
    {
        if (body is JsonObject record)
        {
            if (record["title"] is JsonValue title && door.Door.Method is "PUT" or "PATCH") record["title"] = $"{title} encore";
            // Said again as validated, a value would need the right to decide as well.
            if (door.Resource == "indicator-values") record.Remove("status");
            if (door.IsBulk) record["ids"] = new JsonArray(row.ToString());
            if (record["add"] is JsonArray) record["add"] = new JsonArray((await NationalTag()).ToString());
        }
        return new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
    }

    private async Task<Guid> NationalTag() =>
        Guid.Parse((await owner.GetJson("/api/v1/tags?reach=National&pageSize=1")).GetProperty("items")[0].Text("id"));

    private static bool IsNested(RowDoor door) => door.Field is null
        && door.Door.Pattern.Parameters.Count(p => p.ParameterPolicies.Any(c => c.Content == "guid")) > 1;

    private async Task<IReadOnlyList<Guid>> Ids(HttpClient script, Guid who, string resource)
    {
        if (lists.TryGetValue($"{who} {resource}", out var known)) return known;
        var filter = resource switch { "tasks" => "status=Open&", "indicator-values" => "published=false&", _ => "" };
        using var answer = await script.GetAsync($"/api/v1/{resource}?{filter}pageSize=200");
        return lists[$"{who} {resource}"] = !answer.IsSuccessStatusCode ? []
            : [.. (await answer.Content.Body()).GetProperty("items").EnumerateArray().Select(i => Guid.Parse(i.Text("id")))];
    }
}
