using Crm.Foundation.Files;
using Crm.Modules.Governance.Members;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Columns of the exports of bodies and of the members of one.</summary>
internal static class BodyExport
{
    public static readonly IReadOnlyList<Column<BodyRow>> Bodies =
    [
        new("Instance", b => b.Name), new("Type", b => b.Kind.Label()), new("Département", b => b.Department), new("Membres", b => b.Members),
        new("Présidence", b => b.President),
        new("Dernière publication", b => b.LastPublication), new("Identifiant", b => b.Id.ToString()),
    ];

    public static readonly IReadOnlyList<Column<MemberOut>> Members =
    [
        new("Nom", m => m.Name), new("Qualité", m => m.Quality), new("Collège", m => m.College), new("Rôle", m => MemberWords.Roles[m.Role]),
        new("Siège", m => MemberWords.Seats[m.Seat]), new("Autorité de désignation", m => m.Authority),
        new("Du", m => m.From), new("Au", m => m.To), new("Motif de fin", m => m.EndReason), new("En cours", m => m.InForce),
        new("Identifiant", m => m.Id.ToString()),
    ];
}
