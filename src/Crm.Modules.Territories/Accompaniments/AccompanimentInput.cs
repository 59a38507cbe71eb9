using Crm.Foundation.Access;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>What a person tells of a mission, to open it or to correct it.</summary>
internal sealed record AccompanimentInput
{
    /// <summary>Given by a client that wants to retry safely.</summary>
    public Guid? Id { get; init; }
    public string? Title { get; init; }

    /// <summary>Code of a theme: see <c>accompaniment-themes</c>.</summary>
    public string? Theme { get; init; }
    public Guid? TerritoryId { get; init; }

    /// <summary>Project or other thing that is accompanied; its départements count when there is no territory.</summary>
    public DossierRef? Dossier { get; init; }

    /// <summary>First stage; later changed by the verb <c>stage</c>. Response when not given.</summary>
    public AccompanimentStage? Stage { get; init; }

    /// <summary>Ids, addresses or <c>me</c>.</summary>
    public IReadOnlyList<string>? Officers { get; init; }

    /// <summary>One of the officers; the first when not given.</summary>
    public string? InCharge { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Days, to the hundredth; a day is 7 hours unless set otherwise.</summary>
    public decimal? PlannedDays { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<ObjectiveInput>? Objectives { get; init; }

    /// <summary>Caf when not given.</summary>
    public Audience? Audience { get; init; }
}
