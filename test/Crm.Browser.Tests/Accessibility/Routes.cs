using System.Text.RegularExpressions;

namespace Crm.Browser.Tests.Accessibility;

/// <summary>Every page of the approved table of doors, with the permission its door asks for.</summary>
internal static partial class Routes
{
    public static IReadOnlyList<(string Route, string Rule)> All { get; } =
    [
        .. File.ReadAllLines(Repository.PathOf("test/Crm.Web.Tests/WhoMayWhat/doors.txt"))
            .Select(l => PageLine().Match(l)).Where(m => m.Success && !NotPages().IsMatch(m.Groups["route"].Value))
            .Select(m => (m.Groups["route"].Value, m.Groups["rule"].Value.Split(", ")[0])),
    ];

    /// <summary>The pages whose first word is among those, or those of every other word.</summary>
    public static TheoryData<string, string> Of(IReadOnlyCollection<string> words, bool areThese = true)
    {
        var data = new TheoryData<string, string>();
        foreach (var (route, rule) in All.Where(r => words.Contains(r.Route.Split('/')[1]) == areThese)) data.Add(route, rule);
        return data;
    }

    [GeneratedRegex(@"^GET (?<route>/\S*) → (?<rule>.+)$")]
    private static partial Regex PageLine();

    /// <summary>Answers that are not whole pages: files, choices of pickers, fragments, the API's own page and the jobs'.</summary>
    [GeneratedRegex(
        @"^/(api|openapi|health|brouillons)|\?handler=|\.docx$" +
        @"|/(export|apercu|fichier|choix|referents|personnes|dossiers|extrait|communes|semblables|fil|repartition|silence|activite|ligne)$|\.ics$")]
    private static partial Regex NotPages();
}
