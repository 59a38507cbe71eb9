using System.Runtime.CompilerServices;
using Crm.Foundation.Modularity;
using Crm.Web.Composition;

namespace Crm.Architecture.Tests.Boundaries;

public sealed class ModuleBoundaryTests
{
    private static readonly string[] Line = ["Crm.Foundation", "Crm.Workbench", "Crm.Modules.Territories", "Crm.Modules.Projects", "Crm.Modules.Governance", "Crm.Web"];

    [Fact]
    public void A_module_shows_its_contracts_and_its_module_class_only() => House.Modules.SelectMany(a => a.WrittenTypes()).AtLeast(40)
        .Where(t => t.IsVisible && !typeof(CrmModule).IsAssignableFrom(t) && !InContracts(t))
        .Select(t => t.FullName!).ShouldBeNone("public outside Contracts/:");

    [Fact]
    public void The_host_shows_nothing() => House.Web.WrittenTypes().AtLeast(20).Where(t => t.IsVisible).Select(t => t.FullName!).ShouldBeNone("public in the host:");

    [Fact]
    public void References_form_a_line()
    {
        House.All.Select(a => a.GetName().Name).ShouldBe(Line, ignoreOrder: true);
        foreach (var assembly in House.All)
            assembly.GetReferencedAssemblies().Select(r => r.Name!).Where(Line.Contains)
                .Where(r => Array.IndexOf(Line, r) >= Array.IndexOf(Line, assembly.GetName().Name))
                .ShouldBeNone($"{assembly.GetName().Name} must not reference:");
    }

    [Fact]
    public void A_module_opens_its_inside_to_tests_only() => House.Modules
        .SelectMany(a => a.GetCustomAttributes(typeof(InternalsVisibleToAttribute), false).Cast<InternalsVisibleToAttribute>().Select(i => (a.GetName().Name, To: i.AssemblyName))).AtLeast(3)
        .Where(f => !f.To.EndsWith(".Tests", StringComparison.Ordinal) && f.To is not ("Crm.Testing" or "Crm.Benchmarks"))
        .Select(f => $"{f.Name} → {f.To}").ShouldBeNone("friends that are not tests:");

    private static bool InContracts(Type type) => type.Namespace!.Contains(".Contracts", StringComparison.Ordinal);
}
