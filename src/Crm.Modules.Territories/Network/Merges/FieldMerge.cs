using System.Text.Json.Nodes;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Makes one record's values of two, and takes them back apart.</summary>
internal static class FieldMerge
{
    /// <param name="take">Fields whose value comes from the record that goes; null: only what the kept one leaves empty.</param>
    public static JsonObject Combine(IReadOnlyList<MergeField> fields, JsonObject kept, JsonObject gone, IReadOnlyCollection<string>? take)
    {
        if (take?.FirstOrDefault(t => fields.All(f => f.Key != t)) is { } unknown)
            throw new InputException(
                [new FieldError("take", MergeErrors.UnknownField,
                new Dictionary<string, object?> { ["field"] = unknown, ["known"] = string.Join(", ", fields.Where(f => !f.Together).Select(f => f.Key)) })]);
        var result = kept.DeepClone().AsObject();
        foreach (var field in fields)
        {
            if (field.Together) foreach (var member in field.Members) result[member] = Union(kept[member], gone[member]);
            else if (take?.Contains(field.Key) ?? field.Members.All(m => IsEmpty(kept[m]) || Same(kept[m], gone[m])))
                foreach (var member in field.Members) result[member] = gone[member]?.DeepClone();
        }
        return result;
    }

    /// <summary>What differs: <c>{"field":[before, after]}</c>.</summary>
    public static JsonObject Changes(JsonObject before, JsonObject after) => new(
        before.Select(p => p.Key).Union(after.Select(p => p.Key)).Where(k => !Same(before[k], after[k]))
            .Select(k => KeyValuePair.Create<string, JsonNode?>(k, new JsonArray(before[k]?.DeepClone(), after[k]?.DeepClone()))));

    /// <summary>Values as they were before, but those that somebody changed since: these stay, and are named. Of what was put together, what came from the
    /// other goes.</summary>
    public static (JsonObject Values, IReadOnlyList<string> Changed) TakeBack(IReadOnlyList<MergeField> fields, JsonObject now, JsonObject changes)
    {
        var (result, changed) = (now.DeepClone().AsObject(), new List<string>());
        foreach (var field in fields.Where(f => f.Members.Any(changes.ContainsKey)))
        {
            var members = field.Members.Where(changes.ContainsKey).ToList();
            if (field.Together) foreach (var member in members) result[member] = Without(now[member], changes[member]![0], changes[member]![1]);
            else if (members.All(m => Same(now[m], changes[m]![1]))) foreach (var member in members) result[member] = changes[member]![0]?.DeepClone();
            else changed.Add(field.Label);
        }
        return (result, changed);
    }

    public static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray { Count: 0 } or JsonObject { Count: 0 } => true,
        JsonValue text when text.TryGetValue<string>(out var written) => string.IsNullOrWhiteSpace(written),
        _ => false,
    };

    private static JsonNode? Union(JsonNode? kept, JsonNode? gone) => (kept, gone) switch
    {
        (JsonArray mine, JsonArray theirs) => new JsonArray([.. mine.Concat(theirs.Where(t => mine.All(m => !Same(m, t)))).Select(v => v?.DeepClone())]),
        (JsonObject mine, JsonObject theirs) =>
            new JsonObject(theirs.Where(t => !mine.ContainsKey(t.Key)).Concat(mine).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))),
        _ => (kept ?? gone)?.DeepClone(),
    };

    private static JsonNode? Without(JsonNode? now, JsonNode? before, JsonNode? after) => (now, after) switch
    {
        (JsonArray here, JsonArray added) =>
            new JsonArray([.. here.Where(h => !added.Any(a => Same(a, h)) || before is JsonArray mine && mine.Any(m => Same(m, h)))
            .Select(v => v?.DeepClone())]),
        (JsonObject here, JsonObject added) =>
            new JsonObject(here.Where(h => !added.ContainsKey(h.Key) || before?.AsObject().ContainsKey(h.Key) is true)
            .Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))),
        _ => now?.DeepClone(),
    };

    private static bool Same(JsonNode? a, JsonNode? b) => (IsEmpty(a) && IsEmpty(b)) || JsonNode.DeepEquals(a, b);
}
