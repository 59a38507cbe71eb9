using System.Text;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Projects.Laureates;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Tests.Laureates;

/// <summary>The published file, and files made from it.</summary>
internal static class LaureateFiles
{
    public static readonly string Published = Path.Combine(AppContext.BaseDirectory, "laureats", "laureats-hdf-2021.csv");
    public const string Heading = "id;theme_code;theme;territoire;departements_insee;titre;porteur;resume;lieux_cites";

    public static string Line(string id = "1", string theme = "1;Lien", string where = "Nord;59", string title = "Titre", string holder = "Porteur", string places = "Lille") =>
        $"{id};{theme};{where};{title};{holder};Résumé;{places}";

    public static string Of(params string[] lines) => Of(Encoding.UTF8, [Heading, .. lines]);

    public static string Of(Encoding encoding, params string[] lines)
    {
        var path = Path.Combine(Path.GetTempPath(), $"laureats-{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, string.Join('\n', lines), encoding);
        return path;
    }

    public static Task<ImportReport> Import(this CrmHost crm, string path, string account = "cnaf", string region = "32", bool dryRun = false) =>
        crm.As(account, s => s.GetRequiredService<LaureatesImporter>().Import(s.GetRequiredService<ModuleDbContext>(), path, new Dictionary<string, string> { ["region"] = region }, dryRun, default));
}
