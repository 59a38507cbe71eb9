using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Crm.Workbench.Imports;

/// <summary>Fields of a row as JSON, by name, and back: whatever the type, so that any importer's work can be undone.</summary>
internal static class TouchFields
{
    public static string Changed(EntityEntry entry) => Json(entry.Properties.Where(p => p.IsModified && !p.Metadata.IsPrimaryKey()));

    public static string All(EntityEntry entry) => Json(entry.Properties.Where(p => !p.Metadata.IsPrimaryKey()));

    public static string Key(EntityEntry entry) => Json(entry.Properties.Where(p => p.Metadata.IsPrimaryKey()));

    public static object?[] KeyValues(IEntityType type, string json)
    {
        var fields = Parse(json);
        return [.. type.FindPrimaryKey()!.Properties.Select(p => fields[p.Name].Deserialize(p.ClrType))];
    }

    public static void Restore(EntityEntry entry, string json)
    {
        foreach (var (name, value) in Parse(json))
            if (entry.Metadata.FindProperty(name) is { } property) entry.Property(name).CurrentValue = value.Deserialize(property.ClrType);
    }

    private static string Json(IEnumerable<PropertyEntry> fields) =>
        JsonSerializer.Serialize(fields.ToDictionary(f => f.Metadata.Name, f => f.EntityEntry.State is EntityState.Added ? f.CurrentValue : f.OriginalValue));

    private static Dictionary<string, JsonElement> Parse(string json) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
}
