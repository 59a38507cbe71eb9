using Crm.Foundation.Modularity;
using Crm.Modules.Projects.Home;
using Crm.Modules.Projects.Laureates;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories;

namespace Crm.Modules.Projects;

/// <summary>Projects and their milestones, in rooms in a line: each knows those before it.</summary>
public sealed class ProjectsModule : PartedModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(TerritoriesModule)];

    protected override IReadOnlyList<CrmModule> Parts { get; } =
        [new ThemesRoom(), new ProjectsRoom(), new MilestonesRoom(), new LaureatesRoom(), new HomeRoom()];
}
