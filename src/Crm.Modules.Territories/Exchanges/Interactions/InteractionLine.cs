using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>An exchange on a list, a timeline or the home page: everything its line shows, its text aside.</summary>
internal sealed record InteractionLine(
    Guid Id, InteractionKind Kind, DateOnly Date, int? DurationMinutes, string Subject, string Excerpt, string? Participants,
    Audience Audience, Initiative Initiative,
    Guid Author, DossierRef? DossierRef, DateTime CreatedAt)
{
    public string? AuthorName { get; init; }
    public IReadOnlyList<TerritoryName> Territories { get; init; } = [];
    public IReadOnlyList<TaskLine> Tasks { get; init; } = [];
    public DossierCard? Dossier { get; init; }
    public IReadOnlyList<TagName> Tags { get; init; } = [];
    public string Url => $"/echanges/{Id}";
}
