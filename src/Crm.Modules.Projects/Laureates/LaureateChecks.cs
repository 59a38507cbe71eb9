using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;

namespace Crm.Modules.Projects.Laureates;

/// <summary>Looks at every cell and says what is wrong, line by line.</summary>
internal sealed class LaureateChecks(ImportReport report, LaureatePlaces places, ICurrentUser user)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Label, int Line)> themes = [];

    public void Look(int line, LaureateLine laureate)
    {
        Required(line, "id", laureate.Id, Project.KeyMaxLength);
        if (laureate.Id.Length > 0 && !seen.TryAdd(laureate.Id, line)) report.Reject(line, "id", laureate.Id, $"identifiant déjà lu à la ligne {seen[laureate.Id]}");
        Required(line, "theme_code", laureate.ThemeCode, ModuleDbContext.CodeLength);
        Required(line, "theme", laureate.Theme, Theme.LabelMaxLength);
        Required(line, "territoire", laureate.Heading, Project.TextMaxLength);
        Required(line, "titre", laureate.Title, Project.TitleMaxLength);
        NotTooLong(line, "resume", laureate.Summary, Project.SummaryMaxLength);
        NotTooLong(line, "lieux_cites", laureate.Places, Project.PlacesMaxLength);
        LookAtTheme(line, laureate);
        LookAtHolders(line, laureate);
        LookAtDepartments(line, laureate);
    }

    private void LookAtTheme(int line, LaureateLine laureate)
    {
        if (laureate.ThemeCode.Length == 0 || laureate.Theme.Length == 0 || themes.TryAdd(laureate.ThemeCode, (laureate.Theme, line))) return;
        var (label, first) = themes[laureate.ThemeCode];
        if (label != laureate.Theme) report.Reject(line, "theme", laureate.Theme, $"le thème {laureate.ThemeCode} s'appelle « {label} » à la ligne {first}");
    }

    private void LookAtHolders(int line, LaureateLine laureate)
    {
        foreach (var name in laureate.HolderNames()) NotTooLong(line, "porteur", name, ProjectHolder.NameMaxLength);
        if (laureate.HolderNames().Count > Project.MaxHolders) report.Reject(line, "porteur", laureate.Holders, $"au plus {Project.MaxHolders} porteurs");
    }

    private void LookAtDepartments(int line, LaureateLine laureate)
    {
        var unknown = laureate.DepartmentCodes().Where(d => !places.Departments.Contains(d)).ToList();
        foreach (var code in unknown) report.Reject(line, "departements_insee", code, $"département inconnu dans la région {places.Region.Name}");
        if (unknown.Count == 0 && !user.Covers(places.ReachOf(laureate).Departments)) report.Reject(line, "departements_insee", laureate.Departments, "hors de votre périmètre");
    }

    private void Required(int line, string column, string value, int max)
    {
        if (value.Length == 0) report.Reject(line, column, value, "cellule vide");
        NotTooLong(line, column, value, max);
    }

    private void NotTooLong(int line, string column, string value, int max)
    {
        if (value.Length > max) report.Reject(line, column, value.Length > 60 ? value[..60] + "…" : value, $"plus de {max} caractères");
    }
}
