namespace Crm.Modules.Governance.Members;

/// <summary>What a member does in the body.</summary>
internal enum MemberRole { President, VicePresident, Member, Secretary }

/// <summary>Titulaire or suppléant.</summary>
internal enum SeatKind { Holder, Substitute }

/// <summary>Their French names.</summary>
internal static class MemberWords
{
    public static readonly IReadOnlyDictionary<MemberRole, string> Roles = new Dictionary<MemberRole, string>
    {
        [MemberRole.President] = "Présidence",
        [MemberRole.VicePresident] = "Vice-présidence",
        [MemberRole.Member] = "Membre",
        [MemberRole.Secretary] = "Secrétariat",
    };

    public static readonly IReadOnlyDictionary<SeatKind, string> Seats = new Dictionary<SeatKind, string>
    {
        [SeatKind.Holder] = "Titulaire",
        [SeatKind.Substitute] = "Suppléant",
    };
}
