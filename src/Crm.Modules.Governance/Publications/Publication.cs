using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Dashboards;

namespace Crm.Modules.Governance.Publications;

/// <summary>A dated picture of a shared dashboard. Its content never moves; it can only be withdrawn, with a reason.</summary>
internal sealed class Publication : AuditedEntity, IInDepartment
{
    public const int ReasonMaxLength = 500;

    private Publication() { }

    public Publication(Guid id, SharedDashboard dashboard, Snapshot snapshot, DateTime now, string publisher) : base(id)
    {
        (DashboardId, BodyId, Department, Number) = (dashboard.Id, dashboard.BodyId, dashboard.Department, dashboard.Publish());
        (Title, AsOf, Content, PublishedAt, Publisher) = (snapshot.Title, snapshot.AsOf, snapshot.ToJson(), now, publisher);
        Raise(new DashboardPublished(this));
    }

    public Guid DashboardId { get; private set; }
    public Guid BodyId { get; private set; }
    public string Department { get; private set; } = "";

    /// <summary>1 for the first publication of the dashboard.</summary>
    public int Number { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly AsOf { get; private set; }
    public DateTime PublishedAt { get; private set; }
    public string Publisher { get; private set; } = "";

    /// <summary>The <see cref="Snapshot"/> as JSON: the only thing the reading view is made from.</summary>
    [NotAudited]
    public string Content { get; private set; } = "";
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnWhy { get; private set; }

    public void Withdraw(string? reason, DateTime now)
    {
        if (WithdrawnAt is not null) throw new BusinessException(PublicationsErrors.AlreadyWithdrawn);
        WithdrawnWhy = Check.Text(reason, ReasonMaxLength, nameof(reason));
        WithdrawnAt = now;
    }
}

/// <summary>A shared dashboard was published for the members of its body.</summary>
internal sealed record DashboardPublished(Publication Publication) : IDomainEvent;
