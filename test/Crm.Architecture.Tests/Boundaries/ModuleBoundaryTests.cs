using System.Runtime.CompilerServices;
using Crm.Foundation.Modularity;
using Crm.Web.Composition;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Architecture.Tests.Boundaries;

public sealed class ModuleBoundaryTests
{
    private static readonly string[] Line =
        ["Crm.Foundation", "Crm.Workbench", "Crm.Modules.Territories", "Crm.Modules.Projects", "Crm.Modules.Governance", "Crm.Migrations", "Crm.Web"];

    [Fact]
    public void A_module_shows_its_contracts_and_its_module_class_only() => House.Modules.SelectMany(a => a.WrittenTypes()).AtLeast(40)
        .Where(t => t.IsVisible && !typeof(CrmModule).IsAssignableFrom(t) && !InContracts(t))
        .Select(t => t.FullName!).ShouldBeNone("public outside Contracts/:");

    [Fact]
    public void The_host_and_its_migrations_show_nothing() => House.Web.WrittenTypes().AtLeast(20).Concat(House.Migrations.WrittenTypes().AtLeast(4))
        .Where(t => t.IsVisible).Select(t => t.FullName!).ShouldBeNone("public in the host:");

    [Fact]
    public void References_form_a_line()
    {
        House.All.Select(a => a.GetName().Name).ShouldBe(Line, ignoreOrder: true);
        foreach (var assembly in House.All)
            assembly.GetReferencedAssemblies().Select(r => r.Name!).Where(Line.Contains)
                .Where(r => Array.IndexOf(Line, r) >= Array.IndexOf(Line, assembly.GetName().Name))
                .ShouldBeNone($"{assembly.GetName().Name} must not reference:");
    }

    /// <summary>Or each change of a module or of the host would compile them again.</summary>
    [Fact]
    public void The_migrations_stand_apart_on_the_foundation_alone()
    {
        House.Migrations.GetReferencedAssemblies().Select(r => r.Name!).Where(Line.Contains).ShouldBe(["Crm.Foundation"]);
        House.All.SelectMany(a => a.GetTypes()).Where(t => t.IsSubclassOf(typeof(Migration))).AtLeast(6)
            .Where(t => t.Assembly != House.Migrations).Select(t => t.FullName!).ShouldBeNone("a migration elsewhere:");
    }

    [Fact]
    public void A_module_opens_its_inside_to_tests_only() => House.Modules
        .SelectMany(a => a.GetCustomAttributes(typeof(InternalsVisibleToAttribute), false).Cast<InternalsVisibleToAttribute>()
            .Select(i => (a.GetName().Name, To: i.AssemblyName))).AtLeast(3)
        .Where(f => !f.To.EndsWith(".Tests", StringComparison.Ordinal) && f.To is not "Crm.Testing")
        .Select(f => $"{f.Name} → {f.To}").ShouldBeNone("friends that are not tests:");

    private static bool InContracts(Type type) => type.Namespace!.Contains(".Contracts", StringComparison.Ordinal);
}
