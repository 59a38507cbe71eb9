using Crm.Foundation.Modularity;
using Crm.Modules.Governance;
using Crm.Modules.Projects;
using Crm.Modules.Territories;
using Crm.Workbench;

namespace Crm.Web.Composition;

/// <summary>The modules this host is made of.</summary>
internal static class House
{
    public static ModuleCatalog Modules() => new(new WorkbenchModule(), new TerritoriesModule(), new ProjectsModule(), new GovernanceModule(), new WebModule());
}
