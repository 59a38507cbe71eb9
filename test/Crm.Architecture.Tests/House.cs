using System.Reflection;
using System.Runtime.CompilerServices;
using Crm.Foundation.Modularity;
using Crm.Migrations;
using Crm.Web.Composition;

namespace Crm.Architecture.Tests;

/// <summary>The assemblies of the product, and their written types.</summary>
internal static class House
{
    public static readonly Assembly Foundation = typeof(CrmModule).Assembly;
    public static readonly Assembly Web = typeof(Web.Composition.WebModule).Assembly;
    public static readonly Assembly Workbench = typeof(Workbench.WorkbenchModule).Assembly;
    public static readonly Assembly Migrations = typeof(CrmDbContext).Assembly;
    public static readonly IReadOnlyList<Assembly> Modules =
        [.. Crm.Web.Composition.House.Modules().Assemblies.Where(a => a != Foundation && a != Workbench && a != Web)];
    public static readonly IReadOnlyList<Assembly> All = [Foundation, Workbench, .. Modules, Migrations, Web];

    public static IEnumerable<Type> WrittenTypes(this Assembly assembly) => assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("Crm.", StringComparison.Ordinal) == true && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && !t.Name.Contains('<', StringComparison.Ordinal) && !t.Namespace.Contains(".Migrations.", StringComparison.Ordinal));
}
