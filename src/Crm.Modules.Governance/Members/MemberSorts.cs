using Crm.Foundation.Data;

namespace Crm.Modules.Governance.Members;

/// <summary>Orders of the list of members.</summary>
internal static class MemberSorts
{
    public static readonly SortMap<Member> All = new SortMap<Member>("college", m => m.Id)
        .By("college", m => m.College).By("name", m => m.Name).By("role", m => m.Role).By("from", m => m.From).By("to", m => m.To);
}
