using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Contracts;

namespace Crm.Modules.Governance.Members;

/// <summary>Seats as mandates tell them: in force today, in scope.</summary>
internal sealed class SeatsToday(ModuleDbContext db, ICurrentUser user, IClock clock) : ISeats
{
    public IQueryable<Guid> Mine
    {
        get
        {
            var me = user.Id;
            return InForce.Where(m => m.UserId == me).Select(m => m.BodyId);
        }
    }

    public IQueryable<Guid> Held => InForce.Select(m => m.BodyId);

    private IQueryable<Member> InForce
    {
        get
        {
            var today = clock.Today;
            return db.Scoped<Member>().Where(m => m.From <= today && (m.To == null || m.To >= today));
        }
    }
}
