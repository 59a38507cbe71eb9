using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Governance.Members;

/// <summary>Mandates in the trash, of bodies that are not.</summary>
internal static class MemberTrash
{
    public static readonly TrashOf<Member> Kind = new(new("member", "Mandat", "users", "/gouvernance/{parent}"))
    {
        Permission = GovernancePermissions.Bodies.Edit, Api = "bodies/{parent}/members/{id}", Parent = m => m.BodyId,
        Title = _ => m => m.Name, Restore = (s, row, ct) => s.Of<MemberAppService>().Restore(row.Parent!.Value, row.Id, ct),
        Read = s => OfLiveBodies(s.Of<MembersData>()),
    };

    private static IQueryable<Member> OfLiveBodies(MembersData data) =>
        data.Members.Where(m => data.Bodies.Any(b => b.Id == m.BodyId && b.DeletedAt == null));
}
