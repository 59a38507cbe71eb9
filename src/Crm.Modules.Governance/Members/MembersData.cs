using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Members;

/// <summary>Tables of the room of members.</summary>
internal class MembersData(ModuleDbContext db, ICurrentUser user, ISeats seats) : BodiesData(db, user, seats)
{
    /// <summary>Members of the bodies the reader reaches.</summary>
    public IQueryable<Member> Members
    {
        get
        {
            var bodies = Bodies;
            return Context.Scoped<Member>().Where(m => bodies.Any(b => b.Id == m.BodyId));
        }
    }

    /// <summary>Whoever asks, ended mandates included.</summary>
    public Task<bool> HasMembers(Guid bodyId, CancellationToken ct) => Context.Scoped<Member>().AnyAsync(m => m.BodyId == bodyId, ct);
}
