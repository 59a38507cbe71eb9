using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>A mission as the API gives it. Times are those the reader may see.</summary>
internal sealed record AccompanimentOutput : IStamped
{
    public Guid Id { get; init; }
    public string Title { get; init; } = "";
    public Guid? TerritoryId { get; init; }
    public string? TerritoryName { get; init; }
    public DossierRef? Dossier { get; init; }

    /// <summary>Code of the theme.</summary>
    public string Theme { get; init; } = "";
    public string ThemeName { get; init; } = "";
    public AccompanimentStage Stage { get; init; }

    /// <summary>Ids of the accounts on the mission.</summary>
    public IReadOnlyList<Guid> Officers { get; init; } = [];
    public IReadOnlyList<string> OfficerNames { get; init; } = [];
    public Guid InCharge { get; init; }
    public string? InChargeName { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public decimal PlannedDays { get; init; }

    /// <summary>Direct entries and exchanges attached to the mission, each counted once, in days.</summary>
    public decimal SpentDays { get; init; }
    public long SpentMinutes { get; init; }

    /// <summary>More was spent than planned.</summary>
    public bool Overdrawn => PlannedDays > 0 && SpentDays > PlannedDays;
    public bool Late { get; init; }
    public string? Note { get; init; }
    public Audience Audience { get; init; }
    public IReadOnlyList<ObjectiveOutput> Objectives { get; init; } = [];
    public DateOnly? ClosedOn { get; init; }
    public AccompanimentResult? Result { get; init; }
    public string? Sentence { get; init; }
    public string? Learnt { get; init; }
    public DateTime CreatedAt { get; init; }

    [JsonIgnore]
    public int PlannedHundredths { get; init; }

    [JsonIgnore]
    public DossierCard? DossierCard { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    [JsonIgnore]
    public string Url => AccompanimentNoun.UrlOf(Id);

    /// <summary>Percentage of the planned time that is spent; null without planned time.</summary>
    [JsonIgnore]
    public int? Percent => PlannedDays == 0 ? null : (int)Math.Round(SpentDays * 100 / PlannedDays);

    /// <summary>The same as somebody would type it, to patch or to edit.</summary>
    public AccompanimentInput ToInput() => new()
    {
        Title = Title, Theme = Theme, TerritoryId = TerritoryId, Dossier = Dossier, Stage = Stage, Officers = [.. Officers.Select(o => o.ToString())],
        InCharge = InCharge.ToString(),
        From = From, To = To, PlannedDays = PlannedDays, Note = Note, Audience = Audience,
        Objectives = [.. Objectives.Select(o => new ObjectiveInput { Id = o.Id, Text = o.Text, State = o.State, DueDate = o.DueDate })],
    };
}
