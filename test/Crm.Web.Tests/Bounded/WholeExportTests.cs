using Crm.Foundation.Files;

namespace Crm.Web.Tests.Bounded;

/// <summary>A file holds everything its list counts, however many pages that makes, under the same filter and in the order asked.</summary>
[Collection(nameof(National))]
public sealed class WholeExportTests(NationalHost national)
{
    /// <summary>The file, the list of the API that shows the same lines, a filter both know, and an order.</summary>
    public static TheoryData<string, string, string, string> Files => new()
    {
        { "/echanges/export", "interactions", "kind=Meeting", "subject" },
        { "/echanges/taches/export", "tasks", "status=Done", "title" },
        { "/projets/export", "projects", "department=59", "title" },
        { "/projets/jalons/export", "milestones", "done=true", "planned" },
        { "/reseau/export", "organisations", "department=59", "name" },
        { "/reseau/contacts/export", "contacts", "department=59", "name" },
        { "/reseau/fonctions/export", "functions", "current=true", "title" },
        { "/documents/export", "documents", "department=59", "title" },
        { "/accompagnements/export", "accompaniments", "department=59", "title" },
        { "/gouvernance/export", "bodies", "department=59", "name" },
        { "/reseau/doublons/fusions/export", "merges", "kind=Contact", "kept" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_holds_what_its_list_counts(string file, string list, string filter, string sort)
    {
        using var person = await national.Crm.Browser("cnaf");
        using var script = await national.Crm.SignedIn("cnaf");

        var whole = await Rows(person, $"{file}?format=csv&sort={sort}");
        whole.Count.ShouldBe(await Total(script, list, ""));
        (await Rows(person, $"{file}?format=csv&sort=-{sort}")).ShouldBe(whole.AsEnumerable().Reverse(), "the order asked");
        var some = await Rows(person, $"{file}?format=csv&{filter}");
        some.Count.ShouldBe(await Total(script, list, filter));
        some.Count.ShouldBeLessThanOrEqualTo(whole.Count);
    }

    [Fact]
    public async Task A_file_of_a_Caf_holds_what_it_reads_and_nothing_of_its_neighbours()
    {
        using var person = await national.Crm.Browser("caf59");
        using var script = await national.Crm.SignedIn("caf59");
        foreach (var (file, list) in new[] { ("/echanges/export", "interactions"), ("/projets/export", "projects"), ("/reseau/contacts/export", "contacts") })
            (await Rows(person, $"{file}?format=csv")).Count.ShouldBe(await Total(script, list, ""), file);
    }

    private static async Task<int> Total(HttpClient script, string list, string filter) =>
        (await script.GetJson($"/api/v1/{list}?pageSize=1&count=exact&{filter}")).GetProperty("total").GetInt32();

    private async Task<List<string>> Rows(HttpClient person, string url)
    {
        var path = Path.Combine(national.Crm.DataFolder, $"{Guid.NewGuid():N}.csv");
        await File.WriteAllBytesAsync(path, await person.GetByteArrayAsync(url));
        var headings = TabularReader.Headings(path);
        return [.. TabularReader.Read(path).Select(r => string.Join('|', headings.Select(h => r[h])))];
    }
}
