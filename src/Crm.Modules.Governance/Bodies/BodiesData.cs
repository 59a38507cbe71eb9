using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

/// <summary>
/// Tables of the room of bodies. Above scope, a wall stands here for every path: a member reaches only the bodies in which they sit today.
/// Each room sees the tables of the rooms before it, behind their walls, and none after.
/// </summary>
internal class BodiesData(ModuleDbContext db, ICurrentUser user, ISeats seats) : ModuleData(db)
{
    protected ICurrentUser User { get; } = user;

    /// <summary>Bodies in scope; for a member, those in which they sit.</summary>
    public IQueryable<Body> Bodies
    {
        get
        {
            if (User.Has(GovernancePermissions.Bodies.ReadAll)) return Context.Scoped<Body>();
            var mine = seats.Mine;
            return Context.Scoped<Body>().Where(b => mine.Contains(b.Id));
        }
    }

    /// <summary>The body of each seat held today, to be counted.</summary>
    public IQueryable<Guid> Seats => seats.Held;

    /// <summary>Every CDSF there ever was, for the program itself when it opens those that miss.</summary>
    public IQueryable<Body> EveryCdsf => Context.Scoped<Body>().IgnoreQueryFilters().Where(b => b.Kind == BodyKind.Cdsf);
}
