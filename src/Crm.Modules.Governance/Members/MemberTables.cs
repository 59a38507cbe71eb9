using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Members;

internal static class MemberTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context) => model.Entity<Member>(member =>
    {
        member.ToTable("BodyMembers");
        member.HasDepartmentScope(context);
        foreach (var name in (string[])[nameof(Member.Name), nameof(Member.Quality), nameof(Member.College),
            nameof(Member.Authority), nameof(Member.EndReason)])
            member.Property(name).HasMaxLength(Member.TextMaxLength);
        member.Ignore(m => m.LegalEnd);
        member.HasOne<Body>().WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.NoAction);
        member.HasIndex(m => new { m.BodyId, m.Role });
        member.HasIndex(m => new { m.UserId, m.BodyId });
    });
}
