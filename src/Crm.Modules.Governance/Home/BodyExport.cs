using Crm.Foundation.Files;
using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Home;

/// <summary>Columns of the export of bodies.</summary>
internal static class BodyExport
{
    public static readonly IReadOnlyList<Column<BodyRow>> Columns =
    [
        new("Instance", b => b.Name), new("Type", b => b.Kind.Label()), new("Département", b => b.Department), new("Membres", b => b.Members),
        new("Présidence", b => b.President),
        new("Dernière publication", b => b.LastPublication), new("Identifiant", b => b.Id.ToString()),
    ];
}
