using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Tags;
using Crm.Modules.Territories.Tasks;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>A territory named on a line.</summary>
internal sealed record TerritoryName(Guid Id, string Name)
{
    public string Url => $"/territoires/{Id}";

    /// <summary>« CC du Ternois et 3 autres »</summary>
    public static string Short(IReadOnlyList<TerritoryName> names) => names.Count switch
    {
        0 => "",
        1 => names[0].Name,
        2 => $"{names[0].Name}, {names[1].Name}",
        var n => $"{names[0].Name} et {n - 1} autres",
    };
}

/// <summary>An exchange on a list, a timeline or the home page: everything its line shows, its text aside.</summary>
internal sealed record InteractionLine(
    Guid Id, InteractionKind Kind, DateOnly Date, int? DurationMinutes, string Subject, string Excerpt, string? Participants, Audience Audience, Initiative Initiative,
    Guid Author, DossierRef? DossierRef, DateTime CreatedAt)
{
    public string? AuthorName { get; init; }
    public IReadOnlyList<TerritoryName> Territories { get; init; } = [];
    public IReadOnlyList<TaskLine> Tasks { get; init; } = [];
    public DossierCard? Dossier { get; init; }
    public IReadOnlyList<TagName> Tags { get; init; } = [];
    public string Url => $"/echanges/{Id}";

    public static InteractionLine Of(Interaction i) =>
        new(i.Id, i.Kind, i.Date, i.DurationMinutes, i.Subject, i.Excerpt, i.Participants, i.Audience, i.Initiative, i.CreatedBy, i.Dossier, i.CreatedAt);
}
