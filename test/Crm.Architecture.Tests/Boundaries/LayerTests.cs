using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Crm.Foundation.Data;
using Crm.Web.Composition;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Crm.Architecture.Tests.Boundaries;

public sealed class LayerTests
{
    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies([.. House.All]).Build();

    private static readonly ArchUnitNET.Fluent.Syntax.Elements.Types.GivenTypesConjunction PagesAndEndpoints =
        Types().That().ResideInNamespaceMatching(@"^Crm\..*\.(Pages|Api)(\..*)?$").And().DoNotResideInNamespaceMatching(@"^Crm\.Foundation\.");

    [Fact]
    public void Pages_and_endpoints_know_no_database()
    {
        PagesAndEndpoints.GetObjects(Product).AtLeast(3);
        IArchRule rule = Types().That().Are(PagesAndEndpoints).Should().NotDependOnAnyTypesThat()
            .ResideInNamespaceMatching(@"^Microsoft\.EntityFrameworkCore(\..*)?$")
            .AndShould().NotDependOnAny(Tables().AtLeast(8))
            .Because("a page or an endpoint calls one application service and nothing else");
        rule.Check(Product);
    }

    /// <summary>The context, and what names the tables of a room over it.</summary>
    private static IEnumerable<System.Type> Tables() => House.All.SelectMany(a => a.WrittenTypes())
        .Where(t => t.IsAssignableTo(typeof(ModuleDbContext)) || t.IsAssignableTo(typeof(ModuleData)));

    [Fact]
    public void Only_pilotage_reads_several_modules_at_once()
    {
        var inWeb = Types().That().ResideInNamespaceMatching(@"^Crm\.Web\.Pages\.").GetObjects(Product).AtLeast(3);
        inWeb.Where(t => t.Dependencies.Select(d => d.Target.FullName).Where(n => n.StartsWith("Crm.Modules.", StringComparison.Ordinal))
            .Select(n => n.Split('.')[2]).Distinct().Count() > 1)
            .Select(t => t.FullName).ShouldBeNone("reads several modules outside Pilotage:");
    }
}
