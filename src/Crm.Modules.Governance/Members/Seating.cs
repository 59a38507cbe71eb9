using Crm.Foundation.Errors;

namespace Crm.Modules.Governance.Members;

/// <summary>Who may sit beside whom. Only titulaires count in the bureau.</summary>
internal static class Seating
{
    public const int MaxVicePresidents = 3;

    public static void Check(IReadOnlyCollection<Member> others, Member seated)
    {
        var beside = others.Where(seated.Overlaps).ToList();
        if (seated.UserId is { } account && beside.Find(m => m.UserId == account) is { } same)
            throw new BusinessException(MembersErrors.AlreadySeated).With("name", same.Name);
        if (seated.Seat is SeatKind.Substitute) return;
        var peers = beside.Where(m => m.Seat is SeatKind.Holder && m.Role == seated.Role).ToList();
        if (seated.Role is MemberRole.President && peers.Count > 0)
            throw new BusinessException(MembersErrors.PresidentTaken).With("name", peers[0].Name);
        if (seated.Role is MemberRole.VicePresident && MostAtOnce(peers, seated) > MaxVicePresidents)
            throw new BusinessException(MembersErrors.VicePresidentsTaken).With("max", MaxVicePresidents);
    }

    /// <summary>The most seats held on one day of the mandate: it can only rise on a day when one begins.</summary>
    private static int MostAtOnce(List<Member> peers, Member seated) => peers.Select(m => m.From).Append(seated.From)
        .Where(seated.IsInForce).Max(day => peers.Count(m => m.IsInForce(day)) + 1);
}
