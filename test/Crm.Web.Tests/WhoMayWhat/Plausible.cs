using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crm.Modules.Territories.Network;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>
/// What somebody could well send to a write door: each field as in a thing of the same kind that exists, or else after its name
/// and type, so that no check of the input stands before the check of the rights.
/// </summary>
internal sealed class Plausible(Samples samples, CrmHost crm)
{
    private readonly JsonSerializerOptions json = crm.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
    private static readonly byte[] File = Encoding.UTF8.GetBytes("%PDF-1.7\nnom;territoires\nEssai;59\n");

    /// <summary>Words that make sense under a name; any other text is « Essai ».</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["assignee"] = "caf59@demo.crm", ["officer"] = "caf59@demo.crm", ["inCharge"] = "caf59@demo.crm", ["from"] = "caf59@demo.crm",
        ["to"] = "responsable59@demo.crm", ["account"] = "cdsf59@demo.crm",
        ["email"] = "essai@exemple.fr", ["department"] = "59", ["departement"] = "59", ["region"] = "32", ["period"] = "2024", ["kind"] = "organisations",
        ["list"] = "tasks", ["code"] = "essai", ["value"] = "12",
    };

    public async Task<HttpContent> For(Door door, IReadOnlyList<Door> doors, string url)
    {
        var like = await samples.Like(door, url);
        if (door.Inputs is [{ Name: "" } body]) return Json(await Value(TypeOf(body, door, doors), "", like));
        if (door.ContentType == "application/json") return Json(null);
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var input in door.Inputs.Where(i => !i.IsFile)) fields.AddRange(Flat(await Value(input.Type, input.Name, like), input.Name));
        if (!door.Inputs.Any(i => i.IsFile)) return new FormUrlEncodedContent(fields);
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        foreach (var file in door.Inputs.Where(i => i.IsFile)) form.Add(new ByteArrayContent(File), file.Name, "essai.pdf");
        return form;
    }

    /// <summary>A patch is a part of what a PUT to the same address takes whole.</summary>
    private static Type TypeOf(DoorInput body, Door door, IReadOnlyList<Door> doors) =>
        body.Type == typeof(JsonElement)
            && doors.FirstOrDefault(d => d.Route == door.Route && d.Method == "PUT") is { Inputs: [var whole] } ? whole.Type : body.Type;

    private static StringContent Json(JsonNode? body) => new(body?.ToJsonString() ?? "{}", Encoding.UTF8, "application/json");

    private static IEnumerable<KeyValuePair<string, string>> Flat(JsonNode? node, string name) => node switch
    {
        null => [],
        JsonObject record => record.SelectMany(p => Flat(p.Value, $"{name}.{p.Key}")),
        JsonArray list => list.SelectMany((item, i) => Flat(item, item is JsonObject ? $"{name}[{i}]" : name)),
        _ => [KeyValuePair.Create(name, node.ToString())],
    };

    private async Task<JsonNode?> Value(Type type, string name, Sample like, bool within = false)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (like.Of(name, type, json) is { } copy) return copy;
        if (type == typeof(string)) return Words.GetValueOrDefault(name, "Essai");
        if (type == typeof(Guid)) return name.Equals("stamp", StringComparison.OrdinalIgnoreCase) ? like.Stamp : await samples.Named(name, like);
        if (type == typeof(bool)) return name is not "all";
        if (type.IsEnum) return Enum.GetNames(type)[0];
        if (type == typeof(DateOnly)) return (name is "until" or "dueDate" ? Days.Ahead(7) : Days.Today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (type.IsPrimitive || type == typeof(decimal)) return 1;
        if (type.IsAssignableTo(typeof(IEnumerable)))
            return type.IsAssignableTo(typeof(IDictionary)) ? null : name is "ids" && like.Id is { } id ? new JsonArray(id) : new JsonArray();
        if (within || type == typeof(JsonElement)) return null;
        var record = new JsonObject();
        foreach (var part in json.GetTypeInfo(type).Properties.Where(p => p.Name != "id"))
            record[part.Name] = await Value(part.PropertyType, part.Name, like, within: true);
        return record;
    }
}
