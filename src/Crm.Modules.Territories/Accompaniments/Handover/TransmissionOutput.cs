using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Ui;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>A transmission as the API gives it.</summary>
internal sealed record TransmissionOutput(Guid Id, Guid TerritoryId, Guid From, Guid To, int Tasks, int Accompaniments, int Silences, DateTime CreatedAt,
    DateTime? UndoneAt) : IStamped
{
    public string? FromName { get; init; }
    public string? ToName { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    [JsonIgnore]
    public string Said =>
        string.Join(", ", new[] { Tasks > 0 ? Fr.Count(Tasks, "suite") : "", Accompaniments > 0 ? Fr.Count(Accompaniments, "accompagnement") : "", Silences > 0
        ? Fr.Count(Silences, "silence reporté", "silences reportés") : "" }.Where(t => t.Length > 0));
}
