using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>The list of accompaniments as views know it.</summary>
internal static class AccompanimentList
{
    public static readonly ListDefinition Definition = new("accompaniments", "Accompagnements", "/accompagnements",
        ["q", "territory", "dossier", "officer", "stage", "theme", "open", "late", "overdrawn", "department", "from", "to", "caf"], [],
        TerritoriesPermissions.Accompaniments.Default);
}
