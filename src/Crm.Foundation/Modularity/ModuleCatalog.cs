using System.Reflection;

namespace Crm.Foundation.Modularity;

/// <summary>The modules in order, each after those it depends on.</summary>
public sealed class ModuleCatalog
{
    public ModuleCatalog(params CrmModule[] modules)
    {
        var byType = modules.ToDictionary(m => m.GetType());
        var ordered = new List<CrmModule>();
        var open = new HashSet<Type>();
        foreach (var module in modules) Visit(module);
        All = ordered;

        void Visit(CrmModule module)
        {
            if (ordered.Contains(module)) return;
            if (!open.Add(module.GetType())) throw new InvalidOperationException($"{module.GetType().Name} depends on itself.");
            foreach (var needed in module.DependsOn)
                Visit(byType.TryGetValue(needed, out var found) ? found
                    : throw new InvalidOperationException($"{module.GetType().Name} needs {needed.Name}, which is not there."));
            ordered.Add(module);
        }
    }

    public IReadOnlyList<CrmModule> All { get; }

    public IEnumerable<Assembly> Assemblies => All.Select(m => m.GetType().Assembly).Prepend(typeof(ModuleCatalog).Assembly).Distinct();
}
