using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>A mission of engineering on a territory or a dossier: who, from when to when, how many days, to what ends, and what came of it.</summary>
internal sealed class Accompaniment : AuditedEntity, IScoped<AccompanimentDepartment>, IHasAudience
{
    public const int TitleMaxLength = 200, NoteMaxLength = 4000, SentenceMaxLength = 300;
    public const int MaxOfficers = 20, MaxObjectives = 50, MaxYears = 10, MaxPlannedDays = 2000;

    private readonly List<AccompanimentOfficer> officers = [];
    private readonly List<AccompanimentObjective> objectives = [];
    private readonly List<AccompanimentStep> steps = [];
    private readonly List<AccompanimentDepartment> scopeRows = [];
    private Accompaniment() { }

    public Accompaniment(Guid id, AccompanimentFacts facts, AccompanimentStage stage, Guid by, DateOnly today, Func<Guid> newId) : base(id)
    {
        Stage = stage;
        Write(facts, today, newId);
        steps.Add(new AccompanimentStep(newId(), Id, StepKind.Stage, stage, From < today ? From : today, null, by));
    }

    public string Title { get; private set; } = "";
    public string ThemeCode { get; private set; } = "";
    public Guid? TerritoryId { get; private set; }
    public string? DossierKind { get; private set; }
    public Guid? DossierId { get; private set; }
    public AccompanimentStage Stage { get; private set; }
    public Guid InCharge { get; private set; }
    public DateOnly From { get; private set; }
    /// <summary>Planned end.</summary>
    public DateOnly To { get; private set; }
    /// <summary>Planned time in hundredths of a day.</summary>
    public int PlannedHundredths { get; private set; }
    public string? Note { get; private set; }
    public Audience Audience { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public AccompanimentResult? Result { get; private set; }
    public string? Learnt { get; private set; }
    public string? Sentence { get; private set; }
    public string SearchText { get; private set; } = "";

    /// <summary>Changes with officers, objectives and steps, so that two people changing them at once are told.</summary>
    [NotAudited]
    public int Revision { get; private set; }
    public IReadOnlyCollection<AccompanimentOfficer> Officers => officers;
    public IReadOnlyCollection<AccompanimentObjective> Objectives => objectives;
    public IReadOnlyCollection<AccompanimentStep> Steps => steps;
    public IReadOnlyCollection<AccompanimentDepartment> ScopeRows => scopeRows;
    public DossierRef? Dossier => DossierKind is null || DossierId is null ? null : new DossierRef(DossierKind, DossierId.Value);

    public bool IsLate(DateOnly today) => ClosedOn is null && To < today;

    public void Change(AccompanimentFacts facts, DateOnly today, Func<Guid> newId)
    {
        MustBeOpen();
        Write(facts, today, newId);
    }

    /// <summary>Moves to another stage, forward or back, on a day that is not before the last step.</summary>
    public void MoveTo(AccompanimentStage stage, DateOnly on, string? note, Guid by, DateOnly today, Guid stepId)
    {
        MustBeOpen();
        if (stage == Stage) throw new BusinessException(AccompanimentErrors.SameStage);
        Step(new AccompanimentStep(stepId, Id, StepKind.Stage, stage, on, note, by), today);
        Stage = stage;
    }

    /// <summary>Says of one objective that it is reached, abandoned or open again.</summary>
    public void Judge(Guid objective, ObjectiveState state, DateOnly today)
    {
        MustBeOpen();
        (objectives.Find(o => o.Id == objective) ?? throw CoreErrors.Missing()).Become(state, today);
        Revision++;
    }

    public void Close(CloseOut closeOut, Guid by, DateOnly today, Guid stepId)
    {
        MustBeOpen();
        CloseOut.Examine(closeOut).ThrowIfAny();
        if (objectives.Count(o => o.State is ObjectiveState.Open) is > 0 and var open)
            throw new BusinessException(AccompanimentErrors.ObjectivesOpen).With("count", open);
        var on = closeOut.On ?? today;
        Step(new AccompanimentStep(stepId, Id, StepKind.Closed, Stage, on, closeOut.Sentence, by), today);
        (ClosedOn, Result, Learnt, Sentence) = (on, closeOut.Result, Interaction.Clean(closeOut.Learnt), Interaction.Clean(closeOut.Sentence));
    }

    /// <summary>Takes back a close-out: its words stay, as what was thought then.</summary>
    public void Reopen(Guid by, DateOnly today, Guid stepId)
    {
        if (ClosedOn is null) throw new BusinessException(AccompanimentErrors.NotClosed);
        (ClosedOn, Result) = (null, null);
        Step(new AccompanimentStep(stepId, Id, StepKind.Reopened, Stage, today, null, by), today);
    }

    /// <summary>Gives the place of one officer to another; the mission keeps its other officers.</summary>
    public void Replace(Guid leaver, Guid successor)
    {
        MustBeOpen();
        if (InCharge == leaver) InCharge = successor;
        Attend([.. officers.Select(o => o.UserId == leaver ? successor : o.UserId)]);
    }

    /// <summary>Takes back <see cref="Replace"/>: the one who left is there again, in charge if they were.</summary>
    /// <param name="stays">The successor was on the mission already.</param>
    public void GiveBack(Guid leaver, Guid successor, bool wasInCharge, bool stays)
    {
        MustBeOpen();
        if (wasInCharge && InCharge == successor) InCharge = leaver;
        Attend([.. officers.Select(o => o.UserId).Where(o => o != successor || stays || o == InCharge), leaver]);
    }

    public void MustBeOpen() => _ = ClosedOn is null ? this : throw new BusinessException(AccompanimentErrors.Closed);

    private void Write(AccompanimentFacts facts, DateOnly today, Func<Guid> newId)
    {
        AccompanimentFacts.Examine(facts).ThrowIfAny();
        (Title, ThemeCode, Note, Audience) = (Interaction.Clean(facts.Title)!, facts.Theme!, Interaction.Clean(facts.Note), facts.Audience);
        (TerritoryId, DossierKind, DossierId) = (facts.TerritoryId, facts.Dossier?.Kind, facts.Dossier?.Id);
        (From, To, PlannedHundredths) = (facts.From!.Value, facts.To!.Value, facts.PlannedHundredths!.Value);
        InCharge = facts.InCharge!.Value;
        SearchText = Foundation.Text.SearchText.Normalise(Title);
        if (Attend(facts.Officers) is { Count: > 0 } come) Raise(new OfficersJoined(this, come));
        scopeRows.Become(Audience is Audience.National ? facts.Departments.Append(ScopeRow.Everywhere) : facts.Departments);
        ObjectiveInput.Write(objectives, Id, facts.Objectives, today, newId);
    }

    private List<Guid> Attend(IReadOnlyCollection<Guid> people)
    {
        Revision++;
        return officers.Become(people, o => o.UserId, u => new AccompanimentOfficer(Id, u));
    }

    private void Step(AccompanimentStep step, DateOnly today)
    {
        var last = steps.Max(s => s.On);
        new InputErrors().When(step.On > today, "on", AccompanimentErrors.DateInFuture)
            .When(step.On < last, "on", AccompanimentErrors.DateBeforeLast, ("date", Foundation.Ui.Fr.Date(last))).ThrowIfAny();
        steps.Add(step);
        Revision++;
        Raise(new MissionMoved(this));
    }
}
