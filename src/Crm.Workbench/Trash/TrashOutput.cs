using System.Text.Json.Serialization;

namespace Crm.Workbench.Trash;

/// <summary>One thing in the trash.</summary>
/// <param name="Kind">Nature, sous un nom stable : interaction, task, contact…</param>
/// <param name="RestorableUntil">Au-delà, il est effacé définitivement dans la nuit.</param>
/// <param name="MayRestore">Vous pouvez le restaurer.</param>
/// <param name="Url">Son adresse, une fois restauré.</param>
/// <param name="RestoreUrl">L'adresse à laquelle POST le restaure.</param>
public sealed record TrashOutput(string Kind, string KindLabel, Guid Id, string Title, DateTime DeletedAt, Guid? DeletedBy, string? DeletedByName,
    DateTime RestorableUntil, bool MayRestore, string Url, string RestoreUrl)
{
    [JsonIgnore]
    public string Icon { get; init; } = "trash";
}
