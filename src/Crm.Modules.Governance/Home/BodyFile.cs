using Crm.Foundation.Ui;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Members;
using Crm.Modules.Governance.Publications;

namespace Crm.Modules.Governance.Home;

/// <summary>What the page of a body shows.</summary>
internal sealed record BodyFile(BodyOutput Body, IReadOnlyList<MemberOutput> Members, IReadOnlyList<DashboardOutput> Dashboards)
{
    public IEnumerable<MemberOutput> InForce => Members.Where(m => m.InForce);
    public IEnumerable<MemberOutput> Others => Members.Where(m => !m.InForce);
    public IEnumerable<IGrouping<string, MemberOutput>> Colleges => ByCollege(InForce);
    public IEnumerable<IGrouping<string, MemberOutput>> OtherColleges => ByCollege(Others);

    /// <summary>The college of the president first, then by name; in each, the bureau before the members.</summary>
    private static IEnumerable<IGrouping<string, MemberOutput>> ByCollege(IEnumerable<MemberOutput> members) => members
        .OrderBy(m => m.Role).ThenBy(m => m.Seat).ThenBy(m => m.Name, StringComparer.Create(Fr.Culture, ignoreCase: true))
        .GroupBy(m => m.College).OrderBy(g => g.Any(m => m.Role is MemberRole.President) ? 0 : 1)
        .ThenBy(g => g.Key, StringComparer.Create(Fr.Culture, ignoreCase: true));
}
