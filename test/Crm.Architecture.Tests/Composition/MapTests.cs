using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AutoMapper;
using AutoMapper.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Architecture.Tests.Composition;

/// <summary>Entity → output goes one way: docs/decisions/0026-maps.md.</summary>
public sealed partial class MapTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    /// <summary>Outputs that no profile makes, by the reason why.</summary>
    private static readonly Dictionary<string, string[]> ByHand = new()
    {
        ["other tables, as the reader may read them"] = ["AccompanimentOutput", "BodyOutput", "FunctionOutput", "TagOutput", "ViewOutput"],
        ["what is shown depends on who reads"] = ["ContactOutput", "MemberOutput", "MergeOutput", "NotificationOutput"],
        ["read beside the key of what they hang on"] = ["NextStepOutput", "ObjectiveOutput"],
        ["a group, counted"] = ["HolderOutput"],
        ["not one entity: a file, a catalog, a computation or several records"] = ["DuplicateOutput", "ImportOutput", "IncomingFileOutput", "IncomingOutput",
            "RetagOutput", "SettingsOutput", "TextCheckOutput", "TrashOutput"],
    };

    [Fact]
    public async Task Every_mapping_is_complete()
    {
        var configuration = await Configuration();
        configuration.Internal().GetAllTypeMaps().AtLeast(35);
        configuration.AssertConfigurationIsValid();
    }

    [Fact]
    public void Each_module_has_one_profile() => House.Modules.Append(House.Workbench).Append(House.Web).AtLeast(5)
        .Where(m => m.WrittenTypes().Count(t => t.IsAssignableTo(typeof(Profile))) != 1).Select(m => m.GetName().Name!)
        .ShouldBeNone("not exactly one profile:");

    [Fact]
    public async Task An_output_is_mapped_or_it_is_said_why_not()
    {
        var mapped = (await Maps()).Select(m => m.DestinationType).ToHashSet();
        var outputs = House.All.SelectMany(a => a.WrittenTypes()).Where(t => t.Name.EndsWith("Output", StringComparison.Ordinal)).AtLeast(35);
        var without = outputs.Where(t => !mapped.Contains(t)).Select(t => t.Name).ToHashSet();
        var named = ByHand.Values.SelectMany(n => n).ToHashSet();
        without.Except(named).ShouldBeNone("neither in a profile nor in the list of this test:");
        named.Except(without).ShouldBeNone("said to be written by hand, and is not:");
    }

    [Fact]
    public async Task What_has_a_map_is_not_projected_by_hand()
    {
        var mapped = (await Maps()).Select(m => m.DestinationType.Name).ToHashSet();
        Sources().AtLeast(300).SelectMany(s => Projected().Matches(s.Text).Select(m => (s.Path, Output: m.Groups["output"].Value)))
            .Where(p => mapped.Contains(p.Output)).Select(p => $"{p.Path}: {p.Output}").ShouldBeNone("use ProjectTo:");
    }

    /// <summary>AutoMapper finds parameters by their name alone: one that is forgotten keeps the value of the profile, and nothing fails.</summary>
    [Fact]
    public async Task A_query_gives_what_its_map_asks()
    {
        var asked = (await Maps()).Select(m => (m.DestinationType.Name, Asked: Asked(m))).Where(m => m.Asked.Count > 0).AtLeast(3)
            .ToDictionary(m => m.Name, m => m.Asked);
        Sources().SelectMany(s => Read().Matches(s.Text).Select(m => (s.Path, Output: m.Groups["output"].Value, Given: m.Groups["given"].Value)))
            .Where(q => asked.ContainsKey(q.Output)).AtLeast(3)
            .SelectMany(q => asked[q.Output].Where(name => !q.Given.Contains($"{name} =", StringComparison.Ordinal)).Select(n => $"{q.Path}: {q.Output}, {n}"))
            .ShouldBeNone("a map is read without its parameter:");
    }

    [Theory]
    [InlineData("things.Select(t => new TagName(t.Id, t.Name))", true)]
    [InlineData("things.Select(t =>\n            new TagName(t.Id, t.Name))", true)]
    [InlineData("Expression<Func<Tag, TagName>> From = t => new TagName(t.Id, t.Name)", true)]
    [InlineData("things.Select(t => new { t.Id, Name = new TagName(t.Id, t.Name) })", false)]
    public void The_rule_on_projections_sees_it(string source, bool refused) =>
        Projected().Matches(source).Any(m => m.Groups["output"].Value == "TagName").ShouldBe(refused);

    private async Task<IConfigurationProvider> Configuration() =>
        (await hosts.On(Engine.Sqlite)).Services.GetRequiredService<IMapper>().ConfigurationProvider;

    private async Task<IReadOnlyList<TypeMap>> Maps() => (await Configuration()).Internal().GetAllTypeMaps().AtLeast(35);

    private static IEnumerable<(string Path, string Text)> Sources() =>
        Repository.Sources("*.cs").Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllText(f)));

    /// <summary>Names of the variables that the expressions of a map close over.</summary>
    private static HashSet<string> Asked(TypeMap map)
    {
        var closed = new Closed();
        foreach (var member in map.MemberMaps) closed.Visit(member.CustomMapExpression);
        return closed.Names;
    }

    private sealed class Closed : ExpressionVisitor
    {
        public HashSet<string> Names { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Member.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute)) && node.Expression is ConstantExpression) Names.Add(node.Member.Name);
            return base.VisitMember(node);
        }
    }

    [GeneratedRegex(@"(?:Select\(\s*\w+|Expression<Func<\w+, \w+>> \w+(?:\([^)]*\))? =>? ?\w+)\s*=>\s*new (?<output>\w+)\b")]
    private static partial Regex Projected();

    [GeneratedRegex(@"ProjectTo<(?<output>\w+)>\(mapper\.ConfigurationProvider(?<given>[^;]*?)\)")]
    private static partial Regex Read();
}
