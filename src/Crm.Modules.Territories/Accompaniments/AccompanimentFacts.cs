using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>What may change of a mission, its people and places already found.</summary>
internal sealed record AccompanimentFacts
{
    public string? Title { get; init; }
    public string? Theme { get; init; }
    public Guid? TerritoryId { get; init; }
    public DossierRef? Dossier { get; init; }

    /// <summary>Those of the territory, or of the dossier when there is no territory.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];
    public IReadOnlyList<Guid> Officers { get; init; } = [];
    public Guid? InCharge { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public int? PlannedHundredths { get; init; }
    public string? Note { get; init; }
    public Audience Audience { get; init; } = Audience.Caf;
    public IReadOnlyList<ObjectiveInput> Objectives { get; init; } = [];

    /// <summary>Everything wrong at once, by field.</summary>
    public static InputErrors Examine(AccompanimentFacts facts) => new InputErrors()
        .Text(facts.Title, Accompaniment.TitleMaxLength, "title")
        .When(string.IsNullOrWhiteSpace(facts.Theme), "theme", CoreErrors.Required)
        .When(facts.TerritoryId is null && facts.Dossier is null, "territoryId", AccompanimentErrors.WithoutPlace)
        .When(facts.Dossier?.Kind == AccompanimentNoun.Name, "dossier", AccompanimentErrors.OnItself)
        .When(facts.Officers.Count == 0, "officers", AccompanimentErrors.WithoutOfficer)
        .When(facts.Officers.Count > Accompaniment.MaxOfficers, "officers", AccompanimentErrors.TooManyOfficers, ("max", Accompaniment.MaxOfficers))
        .When(facts.Officers.Count > 0 && (facts.InCharge is not { } person || !facts.Officers.Contains(person)), "inCharge",
            AccompanimentErrors.InChargeElsewhere)
        .When(facts.From is null, "from", CoreErrors.Required)
        .When(facts.From?.Year < 1990, "from", DateErrors.DateTooOld)
        .When(facts.To is null, "to", CoreErrors.Required)
        .When(facts.To < facts.From, "to", AccompanimentErrors.EndsBeforeStart)
        .When(facts.From?.Year is >= 1990 and < 9000 && facts.To > facts.From.Value.AddYears(Accompaniment.MaxYears), "to", AccompanimentErrors.TooLong,
            ("years", Accompaniment.MaxYears))
        .When(facts.PlannedHundredths is null, "plannedDays", CoreErrors.Required)
        .When(facts.PlannedHundredths is < 0 or > Accompaniment.MaxPlannedDays * 100, "plannedDays", AccompanimentErrors.PlannedInvalid,
            ("max", Accompaniment.MaxPlannedDays))
        .OptionalText(facts.Note, Accompaniment.NoteMaxLength, "note")
        .Join(ObjectiveInput.Examine(facts.Objectives));
}

/// <summary>What is said of a mission when it ends.</summary>
internal sealed record CloseOut
{
    public AccompanimentResult? Result { get; init; }

    /// <summary>What was learnt, in Markdown.</summary>
    public string? Learnt { get; init; }

    /// <summary>The outcome in one sentence.</summary>
    public string? Sentence { get; init; }

    /// <summary>Today when not given.</summary>
    public DateOnly? On { get; init; }

    public static InputErrors Examine(CloseOut input) => new InputErrors()
        .When(input.Result is null, "result", CoreErrors.Required)
        .Text(input.Sentence, Accompaniment.SentenceMaxLength, "sentence")
        .OptionalText(input.Learnt, Accompaniment.NoteMaxLength, "learnt");
}
