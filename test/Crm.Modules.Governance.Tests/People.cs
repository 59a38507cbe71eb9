using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Members;
using Crm.Workbench.Persons;

namespace Crm.Modules.Governance.Tests;

/// <summary>Members and bodies for the tests.</summary>
internal static class People
{
    public static readonly Body Cdsf = Body.CdsfOf("59", "Nord");
    public static readonly DateOnly Start = Days.On("2026-01-01");

    public static Member Seated(MemberRole role = MemberRole.Member, string from = "2026-01-01", string? to = null,
        SeatKind seat = SeatKind.Holder, Guid? account = null) =>
        new(Guid.NewGuid(), Cdsf, Facts(role, Days.On(from), to is null ? null : Days.On(to), seat, account));

    public static MemberFacts Facts(MemberRole role = MemberRole.Member, DateOnly?
        from = null, DateOnly? to = null, SeatKind seat = SeatKind.Holder, Guid? account = null) =>
        new("Camille Exemple", "Maire", "Maires", role, seat, null, account, from ?? Start, to);
}
