using System.Text.RegularExpressions;
using Crm.Workbench.Documents;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Kinds;

/// <summary>Whatever the house names is described once, and has a label and an address.</summary>
public sealed partial class RecordKindTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Fact]
    public async Task A_kind_is_said_once_with_its_label_and_its_address()
    {
        var kinds = await Kinds();
        kinds.Count.ShouldBeGreaterThan(20);
        kinds.Select(k => k.Name).ShouldBeUnique();
        kinds.Select(k => k.Label).ShouldBeUnique();
        kinds.Select(k => k.Entity).ShouldBeUnique();
        kinds.Select(k => k.Start).OfType<string>().ShouldBeUnique();
        kinds.Where(k => !Name().IsMatch(k.Name) || k.Label.Length == 0 || k.Icon.Length == 0 || !Address().IsMatch(k.Url)).Select(k => k.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_thrown_away_attached_or_named_by_another_is_a_kind()
    {
        var used = await Read(services => services.GetServices<TrashKind>().Select(t => t.Noun.Name)
            .Concat(services.GetServices<TrashLink>().Select(l => l.Kind).Where(k => k != TrashLink.AnyKind))
            .Concat(services.GetServices<IDocumentOwnerSource>().Select(s => s.Kind.Name))
            .Concat([OwnerKinds.Interaction, OwnerKinds.Territory, OwnerKinds.Organisation]).ToHashSet());
        used.Except((await Kinds()).Select(k => k.Name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_offered_or_searched_has_a_heading_and_what_it_leads_to_has_an_address_of_its_own()
    {
        var shown = (await Kinds()).Where(k => k.IsDossier || k.Search is not null).ToList();
        shown.Count(k => k.IsDossier).ShouldBe(3);
        shown.Count(k => k.Search is not null).ShouldBe(9);
        shown.Select(k => k.Plural).ShouldBeUnique();
        shown.Where(k => k.Plural == k.Label || !k.Url.EndsWith("/{id}", StringComparison.Ordinal)).Select(k => k.Name).ShouldBeEmpty();
    }

    /// <summary>An address written by hand may be that of nothing: its title would be hidden from everybody.</summary>
    [Fact]
    public void News_lead_where_a_kind_says()
    {
        var telling = Repository.Sources("*.cs").Select(f => (Path: f, Text: File.ReadAllText(f))).Where(f => Tells().IsMatch(f.Text)).ToList();
        telling.Count.ShouldBeGreaterThanOrEqualTo(10);
        telling.Where(f => Written().IsMatch(f.Text)).Select(f => Path.GetFileName(f.Path)).ShouldBeEmpty();
    }

    private Task<IReadOnlyList<RecordKind>> Kinds() => Read<IReadOnlyList<RecordKind>>(services => [.. services.GetServices<RecordKind>()]);

    private async Task<T> Read<T>(Func<IServiceProvider, T> read) =>
        await (await hosts.On(Engine.Sqlite)).As("system", services => Task.FromResult(read(services)));

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(/[a-z]+(-[a-z]+)*|/\{parent\})+(/\{id\})?$")]
    private static partial Regex Address();

    [GeneratedRegex(@": Telling<|notifications\.Tell\(")]
    private static partial Regex Tells();

    [GeneratedRegex(@"\$""/[a-z]")]
    private static partial Regex Written();
}
