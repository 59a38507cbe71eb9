using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Members;
using Crm.Modules.Governance.Publications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Data;

/// <summary>
/// The only way to the module's tables. Above scope, two walls stand here for every path: a member reaches only the bodies
/// in which he sits today, and only a composer reaches what is not published.
/// </summary>
internal sealed class GovernanceData(ModuleDbContext db, ICurrentUser user, IClock clock)
{
    /// <summary>Bodies in scope; for a member, those in which he sits.</summary>
    public IQueryable<Body> Bodies
    {
        get
        {
            if (user.Has(GovernancePermissions.Bodies.ReadAll)) return db.Scoped<Body>();
            var (me, today, members) = (user.Id, clock.Today, db.Scoped<Member>());
            return db.Scoped<Body>().Where(b => members.Any(m => m.BodyId == b.Id && m.UserId == me && m.From <= today && (m.To == null || m.To >= today)));
        }
    }

    public IQueryable<Member> Members
    {
        get
        {
            var bodies = Bodies;
            return db.Scoped<Member>().Where(m => bodies.Any(b => b.Id == m.BodyId));
        }
    }

    /// <summary>Nothing for those who do not compose: a draft does not exist for them.</summary>
    public IQueryable<SharedDashboard> Dashboards
    {
        get
        {
            var (bodies, composes) = (Bodies, user.Has(GovernancePermissions.Dashboards.Compose));
            return db.Scoped<SharedDashboard>().Where(d => composes && bodies.Any(b => b.Id == d.BodyId));
        }
    }

    /// <summary>Publications of these bodies; a withdrawn one is left to composers.</summary>
    public IQueryable<Publication> Publications
    {
        get
        {
            var (bodies, composes) = (Bodies, user.Has(GovernancePermissions.Dashboards.Compose));
            return db.Scoped<Publication>().Where(p => bodies.Any(b => b.Id == p.BodyId) && (composes || p.WithdrawnAt == null));
        }
    }

    /// <summary>Every CDSF there ever was, for the program itself when it opens those that miss.</summary>
    public IQueryable<Body> EveryCdsf => db.Scoped<Body>().IgnoreQueryFilters().Where(b => b.Kind == BodyKind.Cdsf);

    /// <summary>Whoever asks: a body with a draft is in use, even for a person who may not see drafts.</summary>
    public Task<bool> HasDashboards(Guid bodyId, CancellationToken ct) => db.Scoped<SharedDashboard>().AnyAsync(d => d.BodyId == bodyId, ct);

    /// <summary>Whoever asks, ended mandates included.</summary>
    public Task<bool> HasMembers(Guid bodyId, CancellationToken ct) => db.Scoped<Member>().AnyAsync(m => m.BodyId == bodyId, ct);

    /// <summary>Whoever asks: a figure of the body, not its people.</summary>
    public Task<int> CountInForce(Guid bodyId, DateOnly day, CancellationToken ct) =>
        db.Scoped<Member>().CountAsync(m => m.BodyId == bodyId && m.From <= day && (m.To == null || m.To >= day), ct);

    /// <summary>Deleted less than thirty days ago, for restoring.</summary>
    public IQueryable<T> Deleted<T>(IQueryable<T> visible) where T : class => visible.IgnoreQueryFilters([ModelConventions.SoftDelete]);

    public void Add(object entity) => db.Add(entity);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);
}
