using Crm.Foundation.Modularity;
using Crm.Modules.Territories;

namespace Crm.Modules.Projects;

/// <summary>Projects and their milestones.</summary>
public sealed class ProjectsModule : CrmModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(TerritoriesModule)];
}
