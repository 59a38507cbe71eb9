using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Dossiers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Home;

/// <summary>What gathers projects and their milestones: the page of a project, figures, the story of a territory, made-up data.</summary>
internal sealed class HomeRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<ProjectSheets>().AddScoped<IProjectFigures, ProjectFiguresReader>().AddScoped<IProjectBoard, ProjectBoardReader>()
        .AddScoped<ITimelineSource, ProjectTimeline>().AddScoped<IHandoverSource, ProjectHandover>()
        .AddScoped<IDemoSeed, DemoProjects>().AddScoped<INationalDataPart, NationalProjects>();
}
