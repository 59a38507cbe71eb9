using Crm.Foundation.Files;
using Crm.Modules.Projects.Themes;

namespace Crm.Modules.Projects.Projects;

/// <summary>The columns of an export of projects.</summary>
internal static class ProjectExport
{
    public static IReadOnlyList<Column<ProjectRow>> Columns(IReadOnlyList<ThemeOut> themes)
    {
        var labels = themes.ToDictionary(t => (t.Call, t.Code), t => t.Label);
        return
        [
            new("Titre", p => p.Title),
            new("Porteurs", p => string.Join(" ; ", p.HolderNames)),
            new("Porteur à compléter", p => p.MissingHolder),
            new("Appel", p => p.Call),
            new("Code du thème", p => p.ThemeCode),
            new("Thème", p => labels.GetValueOrDefault((p.Call ?? "", p.ThemeCode ?? ""))),
            new("Statut", p => p.Status.Word()),
            new("Rubrique", p => p.Heading),
            new("Région", p => p.Region),
            new("Départements", p => string.Join(" ", p.Departments)),
            new("Identifiant", p => p.Id.ToString()),
        ];
    }
}
