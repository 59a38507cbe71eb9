using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Lists;

/// <summary>The keys a list gives its saved views, its columns and its orders are those its page reads: a filter renamed on one side drops out of no view
/// unseen.</summary>
public sealed partial class ListKeyTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    /// <summary>Of every list: where it stands and how it is shown, beside its filters.</summary>
    private static readonly string[] OfEveryList = ["sort", "page", "pageSize", "count"];

    [Fact]
    public async Task Every_filter_kept_in_a_view_is_read_by_the_page_and_every_filter_of_the_page_is_kept()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var problems = new List<string>();
        foreach (var list in Lists(crm))
        {
            var read = Read(Page(crm, list.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            problems.AddRange(list.Filters.Where(f => !read.Contains(f)).Select(f => $"{list.Key}: views keep « {f} », which {list.Path} does not read"));
            problems.AddRange(read.Except([.. list.Filters, .. OfEveryList], StringComparer.OrdinalIgnoreCase)
                .Select(f => $"{list.Key}: {list.Path} reads « {f} », which no view keeps"));
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Fact]
    public async Task Every_order_a_heading_offers_is_one_the_list_knows()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var browser = await crm.Browser("cnaf");
        var (tried, problems) = (0, new List<string>());
        foreach (var list in Lists(crm))
            foreach (var sort in Sort().Matches(await browser.GetStringAsync($"{list.Path}?vue=tout"))
                .Select(m => WebUtility.HtmlDecode(m.Groups["sort"].Value)).Distinct())
            {
                tried++;
                var html = await browser.GetStringAsync($"{list.Path}?vue=tout&sort={sort}");
                if (!html.Contains("aria-sort", StringComparison.Ordinal)) problems.Add($"{list.Key}: « {sort} » is offered and orders nothing");
            }
        tried.ShouldBeGreaterThan(20);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Fact]
    public async Task Every_column_one_may_choose_is_shown_when_it_is_chosen()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var browser = await crm.Browser("cnaf");
        var problems = new List<string>();
        foreach (var list in Lists(crm).Where(l => l.Columns.Count > 0))
        {
            var always = await Cells(browser, list, list.Columns) - list.Columns.Count;
            foreach (var column in list.Columns)
                if (await Cells(browser, list, [column]) != always + 1) problems.Add($"{list.Key}: « {column.Key} » is chosen and not shown");
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Fact]
    public async Task An_export_reads_every_filter_and_the_order_of_its_list()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var problems = new List<string>();
        foreach (var list in Lists(crm))
        {
            var export = Endpoints(crm).Single(e => "/" + e.RoutePattern.RawText!.Trim('/') == list.Path + "/export")
                .Metadata.GetRequiredMetadata<MethodInfo>();
            var read = export.GetParameters().SelectMany(p => Names(p.Name!, p.ParameterType)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            problems.AddRange(list.Filters.Append("sort").Where(f => !read.Contains(f))
                .Select(f => $"{list.Key}: the export does not read « {f} »"));
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Fact]
    public async Task A_file_holds_the_columns_chosen_on_screen()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var browser = await crm.Browser("cnaf");
        var problems = new List<string>();
        foreach (var list in Lists(crm).Where(l => l.Columns.Count > 1))
        {
            var (one, other) = (list.Columns[0].Key, list.Columns[1].Key);
            var (all, first, both) = (await Headings(browser, list, ""), await Headings(browser, list, one), await Headings(browser, list, $"{one},{other}"));
            if (first.Except(all).Any() || first.Count >= all.Count) problems.Add($"{list.Key}: « {one} » chosen, the file holds {string.Join(", ", first)}");
            if (both.Count != first.Count + 1) problems.Add($"{list.Key}: « {other} » chosen too, the file holds {string.Join(", ", both)}");
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Theory, InlineData("/indicateurs/valeurs?statut=Proposed&q=a", "/indicateurs/valeurs?status=Proposed&q=a"),
        InlineData("/territoires?type=Epci&perimetre=tous", "/territoires?kind=Epci&mine=false")]
    public async Task A_former_address_leads_to_that_of_today(string former, string today)
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var browser = await crm.Browser("cnaf");
        using var answer = await browser.GetAsync(former);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(today);
    }

    private static async Task<IReadOnlyList<string>> Headings(HttpClient browser, ListDefinition list, string cols) =>
        (await browser.GetStringAsync($"{list.Path}/export?format=csv&cols={cols}")).Split('\n')[0].Trim('\r', '\uFEFF').Split(';');

    private static IEnumerable<ListDefinition> Lists(CrmHost crm)
    {
        var all = crm.Services.GetRequiredService<ListCatalog>().All;
        all.Count.ShouldBeGreaterThan(8);
        return all;
    }

    private static IEnumerable<RouteEndpoint> Endpoints(CrmHost crm) => crm.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static CompiledPageActionDescriptor Page(CrmHost crm, string path) =>
        Endpoints(crm).Where(e => "/" + e.RoutePattern.RawText!.Trim('/') == path).Select(e => e.Metadata.GetMetadata<CompiledPageActionDescriptor>())
            .OfType<CompiledPageActionDescriptor>().First();

    /// <summary>What a page takes from its address.</summary>
    private static IEnumerable<string> Read(CompiledPageActionDescriptor page) =>
        page.BoundProperties.Concat<ParameterDescriptor>(page.HandlerMethods.First(h => h.Name is null && h.HttpMethod == "Get").Parameters)
            .Where(p => p.BindingInfo?.BindingSource?.Id == "Query").SelectMany(p => Names(p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType));

    private static IEnumerable<string> Names(string name, Type type) =>
        type.Namespace?.StartsWith("Crm.", StringComparison.Ordinal) == true && !type.IsEnum ? type.GetConstructors()
            .MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => p.Name!) : [name];

    /// <summary>How many cells the first line of headings has.</summary>
    private static async Task<int> Cells(HttpClient browser, ListDefinition list, IEnumerable<ListColumn> columns)
    {
        var html = await browser.GetStringAsync($"{list.Path}?vue=tout&cols={string.Join(',', columns.Select(c => c.Key))}");
        return Cell().Count(html[html.IndexOf("<thead", StringComparison.Ordinal)..html.IndexOf("</thead>", StringComparison.Ordinal)]);
    }

    [GeneratedRegex("""<th\b(?:(?!</th>).)*?[?&;]sort=(?<sort>[^"&]+)""", RegexOptions.Singleline)]
    private static partial Regex Sort();

    [GeneratedRegex(@"<th\b")]
    private static partial Regex Cell();
}
