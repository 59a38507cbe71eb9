using System.Text.Json;
using System.Text.Json.Nodes;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>A thing as the API shows it, to fill a form after it; nothing when there is none.</summary>
internal sealed record Sample(JsonElement? Thing, string? Stamp)
{
    public string? Id => Thing is { ValueKind: JsonValueKind.Object } thing && thing.TryGetProperty("id", out var id) ? id.GetString() : null;

    /// <summary>The id of the first of its parts.</summary>
    public string First(string parts) =>
        Thing is { ValueKind: JsonValueKind.Object } thing && thing.TryGetProperty(parts, out var list) && list.EnumerateArray().Select(p => p.Text("id"))
            .FirstOrDefault() is { } id ? id : Samples.Unknown;

    /// <summary>Its value under a name, when the type can hold it.</summary>
    public JsonNode? Of(string name, Type type, JsonSerializerOptions json)
    {
        if (name.Length == 0 || Thing is not { ValueKind: JsonValueKind.Object } thing || !thing.TryGetProperty(name, out var value)
            || value.ValueKind is JsonValueKind.Null) return null;
        try
        {
            _ = value.Deserialize(type, json);
            return JsonNode.Parse(value.GetRawText());
        }
        catch (Exception other) when (other is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }
}
