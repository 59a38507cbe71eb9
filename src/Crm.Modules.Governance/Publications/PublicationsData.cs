using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;

namespace Crm.Modules.Governance.Publications;

/// <summary>Tables of the room of publications.</summary>
internal class PublicationsData(ModuleDbContext db, ICurrentUser user, ISeats seats) : DashboardsData(db, user, seats)
{
    /// <summary>Publications of the bodies the reader reaches; a withdrawn one is left to composers.</summary>
    public IQueryable<Publication> Publications
    {
        get
        {
            var (bodies, composes) = (Bodies, Composes);
            return Context.Scoped<Publication>().Where(p => bodies.Any(b => b.Id == p.BodyId) && (composes || p.WithdrawnAt == null));
        }
    }
}
