using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>What one writes of an entry. The territory is given once, when it is made.</summary>
internal sealed record EntryInput
{
    public Guid? Id { get; init; }
    public Guid? TerritoryId { get; init; }
    public EntryStatus? Status { get; init; }
    public string? Referent { get; init; }
    public Guid? ReferentId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Note { get; init; }
    public string? Source { get; init; }

    public EntryFacts Check()
    {
        new InputErrors()
            .When(TerritoryId is null, "territoryId", CoreErrors.Required)
            .When(Status is null || !Enum.IsDefined(Status.Value), "status", CoreErrors.Required)
            .OptionalText(Referent, PortfolioEntry.ReferentMaxLength, "referent")
            .OptionalText(Note, PortfolioEntry.NoteMaxLength, "note")
            .OptionalText(Source, PortfolioEntry.SourceMaxLength, "source")
            .When(To < From, "to", PortfolioErrors.PeriodReversed).ThrowIfAny();
        return new EntryFacts(Status!.Value, Referent, ReferentId, From, To, Note, Source);
    }
}
