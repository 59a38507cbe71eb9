using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>Refuses files that are readable but wrong: a row without code or name, a code twice, a link to nothing.</summary>
internal static class GeographyChecks
{
    private static readonly HashSet<string> Natures = ["CC", "CA", "CU", "METRO", "MET69"];

    public static void Run(GeographyFiles files)
    {
        Rows(files.Regions, GeographyFiles.RegionFile);
        Rows(files.Departments, GeographyFiles.DepartmentFile);
        Rows(files.Communes, GeographyFiles.CommuneFile);
        Rows(files.Epcis, GeographyFiles.EpciFile);

        var regions = files.Regions.Select(r => r.Code).ToHashSet();
        Refuse(files.Departments.Find(d => d.Zone is "metro" or "drom" && !regions.Contains(d.Region ?? "")), GeographyFiles.DepartmentFile, d =>
            $"département {d.Code} sans région connue");
        var departments = files.Departments.Select(d => d.Code).ToHashSet();
        Refuse(files.Communes.Find(c => c.Departement is null || !departments.Contains(c.Departement)), GeographyFiles.CommuneFile, c =>
            $"commune {c.Code} sans département connu");
        Refuse(files.Communes.Find(c => c.Population < 0), GeographyFiles.CommuneFile, c => $"population négative pour la commune {c.Code}");
        Refuse(files.Epcis.Find(e => !Natures.Contains(e.Type ?? "")), GeographyFiles.EpciFile, e => $"nature inconnue pour l'EPCI {e.Code} : {e.Type}");
        var communes = files.Communes.Select(c => c.Code).ToHashSet();
        var taken = new HashSet<string>();
        foreach (var epci in files.Epcis)
        {
            Refuse(epci.Membres is { Count: > 0 } ? null : epci, GeographyFiles.EpciFile, e => $"EPCI {e.Code} sans commune");
            Refuse(epci.Membres!.Find(m => m?.Code is null || !communes.Contains(m.Code)), GeographyFiles.EpciFile, m =>
                $"commune {m?.Code} inconnue dans l'EPCI {epci.Code}");
            Refuse(epci.Membres.Find(m => !taken.Add(m.Code)), GeographyFiles.EpciFile, m => $"commune {m.Code} citée deux fois");
        }
    }

    private static void Rows<T>(List<T> rows, string file) where T : class, IOfficialRow
    {
        if (rows.Any(r => r is null || string.IsNullOrWhiteSpace(r.Code) || string.IsNullOrWhiteSpace(r.Nom)))
            throw GeographyFiles.Unreadable(file, "une ligne n'a pas de code ou de nom");
        Refuse(rows.Find(r => r.Code.Length > ModuleDbContext.CodeLength || r.Nom.Length > Territory.NameMaxLength), file, r =>
            $"code ou nom trop long : {r.Code[..Math.Min(r.Code.Length, ModuleDbContext.CodeLength)]}");
        var seen = new HashSet<string>();
        Refuse(rows.Find(r => !seen.Add(r.Code)), file, r => $"code {r.Code} en double");
    }

    private static void Refuse<T>(T? wrong, string file, Func<T, string> reason) where T : class
    {
        if (wrong is not null) throw GeographyFiles.Unreadable(file, reason(wrong));
    }
}
