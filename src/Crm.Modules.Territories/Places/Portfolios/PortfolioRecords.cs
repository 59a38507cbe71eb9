using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Weather;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>A portfolio and how many of its entries the reader sees.</summary>
internal sealed record PortfolioRow(Guid Id, string Name, string? Description, DateOnly? From, DateOnly? To, int Entries) : IStamped
{
    /// <summary>Whose territories may enter, by INSEE code; empty: those of every département.</summary>
    public IReadOnlyList<EligibleDepartmentInput> EligibleDepartments { get; init; } = [];

    /// <summary>What is not known of that list yet.</summary>
    public string? EligibilityNote { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }
}

internal sealed record PortfolioFilter(string? Q = null, Guid? Territory = null);

/// <summary>What one writes of a portfolio.</summary>
internal sealed record PortfolioInput
{
    public Guid? Id { get; init; }
    public string? Name { get; init; }
    public string? Description { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Whose territories may enter; empty: those of every département.</summary>
    public IReadOnlyList<EligibleDepartmentInput>? EligibleDepartments { get; init; }
    public string? EligibilityNote { get; init; }

    public void Check() => new InputErrors()
        .Join(EligibleDepartmentInput.Examine(EligibleDepartments)).OptionalText(EligibilityNote, Portfolio.EligibilityNoteMaxLength, "eligibilityNote")
        .Text(Name, Portfolio.NameMaxLength, "name").OptionalText(Description, Portfolio.DescriptionMaxLength, "description")
        .When(To < From, "to", PortfolioErrors.PeriodReversed).ThrowIfAny();
}

/// <summary>An entry with its territory.</summary>
internal sealed record EntryRow(
    Guid Id, Guid PortfolioId, Guid TerritoryId, string TerritoryName, string TerritoryCode, TerritoryKind TerritoryKind, IReadOnlyList<string> Departments,
    EntryStatus Status, string? Referent, Guid? ReferentId, DateOnly? From, DateOnly? To, string? Note, string? Source) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}

/// <param name="Weather">Keeps the territories whose weather is at least so bad.</param>
internal sealed record EntryFilter(EntryStatus? Status = null, Guid? Territory = null, string? Q = null, WeatherSign? Weather = null);

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
