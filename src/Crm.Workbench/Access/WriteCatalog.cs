using System.Reflection;
using Crm.Foundation.Access;
using Crm.Foundation.Modularity;

namespace Crm.Workbench.Access;

/// <summary>Every declared write of every module: the fields of the classes named <c>…Writes</c>.</summary>
public sealed class WriteCatalog(ModuleCatalog modules)
{
    public IReadOnlyList<Write> All { get; } =
    [
        .. modules.Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.Name.EndsWith("Writes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.FieldType == typeof(Write))
            .Select(f => (Write)f.GetValue(null)!).OrderBy(w => w.Noun, StringComparer.CurrentCulture).ThenBy(w => w.Name, StringComparer.Ordinal),
    ];
}
