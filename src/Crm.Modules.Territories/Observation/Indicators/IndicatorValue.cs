using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>The starting point, what was observed, what is aimed at.</summary>
internal enum ValueKind { Initial, Actual, Target }

/// <summary>A chargé proposes, a responsable or the national team validates, or refuses with a sentence.</summary>
internal enum ValueStatus { Proposed, Validated, Refused }

/// <summary>
/// One figure of an indicator, on a territory, for a period. Once published every signed-in person reads it; validated, those of the
/// département, committee included; proposed or refused, the Caf's staff and the national team.
/// </summary>
internal sealed class IndicatorValue : AuditedEntity, IScoped<IndicatorValueDepartment>, IHasAudience
{
    public const int SourceMaxLength = 200, CommentMaxLength = 1000, SentenceMaxLength = 500;

    private readonly List<IndicatorValueDepartment> scopeRows = [];
    private readonly List<IndicatorValueChange> changes = [];

    private IndicatorValue() { }

    public IndicatorValue(Guid id, ValuePlace place, ValueFacts facts) : base(id)
    {
        (IndicatorId, TerritoryId, Period, Kind) = (place.IndicatorId, place.TerritoryId, place.Period, place.Kind);
        scopeRows.Become(place.Departments);
        Take(facts);
    }

    public Guid IndicatorId { get; private set; }

    /// <summary>Of the geography, or <see cref="IndicatorPlaces.France"/>.</summary>
    public Guid TerritoryId { get; private set; }

    /// <summary>First day of the period.</summary>
    public DateOnly Period { get; private set; }
    public ValueKind Kind { get; private set; }

    /// <summary>In the indicator's smallest unit: hundredths of a point, cents, or one.</summary>
    public long Amount { get; private set; }
    public string Source { get; private set; } = "";
    public string? Comment { get; private set; }
    public ValueStatus Status { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? Refusal { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public Audience Audience { get; private set; } = Audience.Caf;
    public bool IsPublished => Audience is Audience.National;
    public IReadOnlyCollection<IndicatorValueDepartment> ScopeRows => scopeRows;
    public IReadOnlyCollection<IndicatorValueChange> Changes => changes;

    /// <summary>Another figure in the same place: proposed again, unless who writes may decide. False when nothing differs.</summary>
    public bool Rewrite(ValueFacts facts, ValueAct act)
    {
        if (new ValueFacts(Amount, Source, Comment, Status is ValueStatus.Validated, IsPublished) == facts) return false;
        var before = Amount;
        Take(facts);
        (Refusal, DecidedBy, DecidedAt) = (null, facts.Validated ? act.By : null, facts.Validated ? act.At : null);
        changes.Add(new IndicatorValueChange(act, Id, before, Amount, Status, null));
        return true;
    }

    public void Validate(ValueAct act) => Decide(ValueStatus.Validated, null, act);

    public void Refuse(string? sentence, ValueAct act) => Decide(ValueStatus.Refused, Check.Text(sentence, SentenceMaxLength, "sentence"), act);

    private void Decide(ValueStatus status, string? sentence, ValueAct act)
    {
        if (Status is not ValueStatus.Proposed) throw new BusinessException(IndicatorErrors.NothingToDecide, 409);
        (Status, Refusal, DecidedBy, DecidedAt) = (status, sentence, act.By, act.At);
        Audience = AudienceOf(status, published: false);
        changes.Add(new IndicatorValueChange(act, Id, Amount, Amount, status, sentence));
        Raise(new ValueDecided(this));
    }

    private void Take(ValueFacts facts)
    {
        new InputErrors().Text(facts.Source, SourceMaxLength, "source").OptionalText(facts.Comment, CommentMaxLength, "comment")
            .When(Math.Abs(facts.Amount) > IndicatorAmounts.Max, "value", IndicatorErrors.ValueOutOfRange).ThrowIfAny();
        (Amount, Source, Comment) = (facts.Amount, facts.Source.Trim(), Check.OptionalText(facts.Comment, CommentMaxLength, "comment"));
        Status = facts.Validated ? ValueStatus.Validated : ValueStatus.Proposed;
        Audience = AudienceOf(Status, facts.Published);
        if (Status is ValueStatus.Proposed) Raise(new ValueProposed(this));
    }

    private static Audience AudienceOf(ValueStatus status, bool published) =>
        status is not ValueStatus.Validated ? Audience.Caf : published ? Audience.National : Audience.Committee;
}

/// <summary>A figure waits for somebody to decide on it, for the first time or again.</summary>
internal sealed record ValueProposed(IndicatorValue Value) : IDomainEvent;

/// <summary>A figure was validated or refused.</summary>
internal sealed record ValueDecided(IndicatorValue Value) : IDomainEvent;

/// <summary>A département in which a value is in scope.</summary>
internal sealed class IndicatorValueDepartment : ScopeRow;

/// <summary>Where a value stands; it never moves.</summary>
internal sealed record ValuePlace(Guid IndicatorId, Guid TerritoryId, IReadOnlyCollection<string> Departments, DateOnly Period, ValueKind Kind);

/// <summary>What may change of a value.</summary>
internal sealed record ValueFacts(long Amount, string Source, string? Comment, bool Validated, bool Published);

/// <summary>Who does it, and when; the id is that of the trace it leaves.</summary>
internal sealed record ValueAct(Guid Id, Guid By, DateTime At);
