using System.Text;

namespace Crm.Web.Tests.Imports;

/// <summary>The published file of laureates, and files made after it.</summary>
internal static class LaureateFiles
{
    public static readonly byte[] Published = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "laureats", "laureats-hdf-2021.csv"));
    public const string Heading = "id;theme_code;theme;territoire;departements_insee;titre;porteur;resume;lieux_cites";

    public static string Line(string id = "1", string theme = "1;Lien", string where = "Nord;59", string title = "Titre",
        string holder = "Porteur", string places = "Lille") =>
        $"{id};{theme};{where};{title};{holder};Résumé;{places}";

    public static byte[] Of(params string[] lines) => Of(Encoding.UTF8, [Heading, .. lines]);

    public static byte[] Of(Encoding encoding, params string[] lines) => encoding.GetBytes(string.Join('\n', lines));

    public static Task<Brought> Laureates(this CrmHost crm, byte[] file, string account = "cnaf", string region = "32", bool dryRun = false) =>
        crm.Bring(account, "laureats", file, dryRun, ("region", region));
}
