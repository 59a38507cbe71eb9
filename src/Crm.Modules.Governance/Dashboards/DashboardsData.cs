using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Members;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Dashboards;

/// <summary>Tables of the room of shared dashboards. A second wall stands here: only a composer reaches what is not published.</summary>
internal class DashboardsData(ModuleDbContext db, ICurrentUser user, ISeats seats) : MembersData(db, user, seats)
{
    protected bool Composes => User.Has(GovernancePermissions.Dashboards.Compose);

    /// <summary>Nothing for those who do not compose: a draft does not exist for them.</summary>
    public IQueryable<SharedDashboard> Dashboards
    {
        get
        {
            var (bodies, composes) = (Bodies, Composes);
            return Context.Scoped<SharedDashboard>().Where(d => composes && bodies.Any(b => b.Id == d.BodyId));
        }
    }

    /// <summary>Whoever asks: a body with a draft is in use, even for a person who may not see drafts.</summary>
    public Task<bool> HasDashboards(Guid bodyId, CancellationToken ct) => Context.Scoped<SharedDashboard>().AnyAsync(d => d.BodyId == bodyId, ct);
}
