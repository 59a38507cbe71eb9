using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Workbench.Imports;

namespace Crm.Modules.Projects.Laureates;

/// <summary>Looks at every cell and says what is wrong, line by line.</summary>
internal sealed class LaureateChecks(LaureatePlaces places, ICurrentUser user)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Label, int Line)> themes = [];

    public void Look(ImportRow row, LaureateLine laureate)
    {
        Required(row, "id", laureate.Id, Project.KeyMaxLength);
        if (laureate.Id.Length > 0 && !seen.TryAdd(laureate.Id, row.Line)) row.Reject("id", $"identifiant déjà lu à la ligne {seen[laureate.Id]}");
        Required(row, "theme_code", laureate.ThemeCode, ModuleDbContext.CodeLength);
        Required(row, "theme", laureate.Theme, Theme.LabelMaxLength);
        Required(row, "territoire", laureate.Heading, Project.TextMaxLength);
        Required(row, "titre", laureate.Title, Project.TitleMaxLength);
        NotTooLong(row, "resume", laureate.Summary, Project.SummaryMaxLength);
        NotTooLong(row, "lieux_cites", laureate.Places, Project.PlacesMaxLength);
        LookAtTheme(row, laureate);
        LookAtHolders(row, laureate);
        LookAtDepartments(row, laureate);
    }

    private void LookAtTheme(ImportRow row, LaureateLine laureate)
    {
        if (laureate.ThemeCode.Length == 0 || laureate.Theme.Length == 0 || themes.TryAdd(laureate.ThemeCode, (laureate.Theme, row.Line))) return;
        var (label, first) = themes[laureate.ThemeCode];
        if (label != laureate.Theme) row.Reject("theme", $"le thème {laureate.ThemeCode} s'appelle « {label} » à la ligne {first}");
    }

    private void LookAtHolders(ImportRow row, LaureateLine laureate)
    {
        foreach (var name in laureate.HolderNames()) NotTooLong(row, "porteur", name, ProjectHolder.NameMaxLength);
        if (laureate.HolderNames().Count > Project.MaxHolders) row.Reject("porteur", $"au plus {Project.MaxHolders} porteurs");
    }

    private void LookAtDepartments(ImportRow row, LaureateLine laureate)
    {
        var unknown = laureate.DepartmentCodes().Where(d => !places.Departments.Contains(d)).ToList();
        foreach (var code in unknown)
            row.Reject("departements_insee", $"département inconnu dans la région {places.Region.Name}", "Vérifiez le code, ou la région choisie.", code);
        if (unknown.Count == 0 && !user.Covers(places.ReachOf(laureate).Departments))
            row.Reject("departements_insee", "hors de votre périmètre", "Retirez la ligne, ou demandez à l’équipe nationale de l’importer.");
    }

    private void Required(ImportRow row, string column, string value, int max)
    {
        if (value.Length == 0) row.Reject(column, "cellule vide", "Remplissez la cellule.", value);
        NotTooLong(row, column, value, max);
    }

    private void NotTooLong(ImportRow row, string column, string value, int max)
    {
        if (value.Length > max) row.Reject(column, $"plus de {max} caractères", "Raccourcissez le texte.", value.Length > 60 ? value[..60] + "…" : value);
    }
}
