using System.Text.Json;
using System.Text.Json.Nodes;
using Crm.Foundation.Errors;

namespace Crm.Foundation.Api;

/// <summary>JSON merge patch (RFC 7396) of an input record: what the patch does not name stays.</summary>
public static class MergePatch
{
    public static T Apply<T>(T current, JsonElement patch, JsonSerializerOptions options)
    {
        if (patch.ValueKind is not JsonValueKind.Object) throw Unreadable("un objet JSON est attendu.");
        var target = JsonSerializer.SerializeToNode(current, options)!.AsObject();
        Merge(target, JsonObject.Create(patch)!);
        try
        {
            return target.Deserialize<T>(options) ?? throw Unreadable("un objet JSON est attendu.");
        }
        catch (JsonException wrong)
        {
            throw Unreadable($"valeur inattendue à « {wrong.Path} ».");
        }
    }

    private static void Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null) target[name] = null;
            else if (value is JsonObject nested && target[name] is JsonObject into) Merge(into, nested);
            else target[name] = value.DeepClone();
        }
    }

    private static BusinessException Unreadable(string reason) => new BusinessException(CoreErrors.Unreadable, 400).With("reason", reason);
}
