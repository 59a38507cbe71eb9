using Crm.Foundation.Files;

namespace Crm.Modules.Governance.Members;

/// <summary>Columns of the export of the members of a body.</summary>
internal static class MemberExport
{
    public static readonly IReadOnlyList<Column<MemberOutput>> Columns =
    [
        new("Nom", m => m.Name), new("Qualité", m => m.Quality), new("Collège", m => m.College), new("Rôle", m => MemberWords.Roles[m.Role]),
        new("Siège", m => MemberWords.Seats[m.Seat]), new("Autorité de désignation", m => m.Authority),
        new("Du", m => m.From), new("Au", m => m.To), new("Motif de fin", m => m.EndReason), new("En cours", m => m.InForce),
        new("Identifiant", m => m.Id.ToString()),
    ];
}
