using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Projects;

namespace Crm.Modules.Projects.Milestones;

/// <summary>A département in which the milestone's project is in scope, as the lists of milestones walk it.</summary>
internal sealed class MilestoneDepartment : ListedRow<Milestone>
{
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public Guid ProjectId { get; private set; }

    protected override void RepeatKeys(Milestone owner) => (DueOn, DoneOn, ProjectId) = (owner.DueOn, owner.DoneOn, owner.ProjectId);
}

/// <summary>A dated promise of a project. It is read where its project is: its scope and audience follow the project's.</summary>
internal sealed class Milestone : AuditedEntity, IScoped<MilestoneDepartment>, IHasAudience
{
    public const int TitleMaxLength = 200;
    public const int ReasonMaxLength = 500;
    public static readonly DateOnly Earliest = new(2000, 1, 1);
    public static readonly DateOnly Latest = new(2099, 12, 31);

    private readonly List<MilestoneDepartment> scopeRows = [];

    private Milestone() { }

    internal Milestone(Guid id, Project project, MilestoneKind kind, string title, DateOnly plannedOn) : base(id)
    {
        ProjectId = project.Id;
        Follow(project.ScopeRows.Select(r => r.Code), project.Audience);
        Plan(kind, title, plannedOn);
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public MilestoneKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly PlannedOn { get; private set; }
    public DateOnly? ForecastOn { get; private set; }
    public string? ForecastReason { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The date that counts: the forecast, or else the plan.</summary>
    public DateOnly DueOn { get; private set; }
    public Audience Audience { get; private set; }
    public IReadOnlyCollection<MilestoneDepartment> ScopeRows => scopeRows;

    public bool IsLate(DateOnly today) => DoneOn is null && DueOn < today;

    /// <summary>States the promise; the plan stays what it was when a forecast moves.</summary>
    public void Plan(MilestoneKind kind, string title, DateOnly plannedOn)
    {
        (Kind, Title, PlannedOn) = (kind, Check.Text(title, TitleMaxLength, "title"), InRange(plannedOn, "plannedOn"));
        DueOn = ForecastOn ?? PlannedOn;
    }

    /// <summary>A new date, with the reason why the planned one does not hold.</summary>
    public void Forecast(DateOnly date, string reason)
    {
        MustBeOpen();
        (ForecastOn, ForecastReason) = (InRange(date, "date"), Check.Text(reason, ReasonMaxLength, "reason"));
        DueOn = date;
    }

    /// <summary>Back to the planned date.</summary>
    public void ForgetForecast()
    {
        MustBeOpen();
        (ForecastOn, ForecastReason, DueOn) = (null, null, PlannedOn);
    }

    public void Complete(DateOnly doneOn, DateOnly today)
    {
        MustBeOpen();
        if (doneOn > today) throw new InputException([new FieldError("doneOn", MilestonesErrors.DoneInFuture, new Dictionary<string, object?>())]);
        DoneOn = InRange(doneOn, "doneOn");
        Raise(new MilestoneCompleted(Id, ProjectId, doneOn));
    }

    public void Reopen() => DoneOn = DoneOn is null ? throw new BusinessException(MilestonesErrors.MilestoneNotDone) : null;

    public void Follow(IEnumerable<string> scopeCodes, Audience audience)
    {
        Audience = audience;
        scopeRows.Become(scopeCodes);
    }

    private void MustBeOpen()
    {
        if (DoneOn is not null) throw new BusinessException(MilestonesErrors.MilestoneAlreadyDone);
    }

    private static DateOnly InRange(DateOnly date, string field)
    {
        new InputErrors().When(date < Earliest || date > Latest, field, MilestonesErrors.DateOutOfRange, ("min", Earliest), ("max", Latest)).ThrowIfAny();
        return date;
    }
}
