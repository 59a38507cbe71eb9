using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Day;
using Crm.Modules.Territories.Demo;
using Crm.Modules.Territories.Digest;
using Crm.Modules.Territories.Drafts;
using Crm.Modules.Territories.Silence;
using Crm.Modules.Territories.Tasks;
using Crm.Modules.Territories.Timeline;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>What exchanges, tasks, drafts and documents bring to the module.</summary>
internal sealed class ExchangePart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<Places>().AddScoped<People>().AddScoped<Dossiers>().AddScoped<Attendance>().AddScoped<NamedThings>()
        .AddScoped<InteractionAppService>().AddScoped<InteractionReader>().AddScoped<CommentAppService>()
        .AddScoped<Lines>().AddScoped<ExchangePages>().AddScoped<FormChoices>().AddScoped<ParticipantChoices>().AddScoped<FilterWords>().AddSingleton(ExchangeList.Definition).AddScoped<LogForms>().AddScoped<TimelineService>()
        .AddScoped<SilenceAppService>().AddScoped<HomeFeeds>().AddScoped<DayAppService>()
        .AddScoped<TaskAppService>().AddScoped<TaskPages>()
        .AddScoped<DraftAppService>().AddScoped<DigestJob>().AddScoped<DigestNews>().AddScoped<IDemoSeed, DemoExchanges>().AddScoped<IDemoSeed, DemoTags>()
        .AddScoped<IExchangeFigures, ExchangeFiguresReader>().AddScoped<ISharedExchanges, SharedExchanges>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context)
    {
        InteractionModel.Apply(model, context);
        FollowUpTaskModel.Apply(model, context);
        DraftModel.Apply(model);
        SilenceModel.Apply(model);
    }

    public override void MapApi(RouteGroupBuilder api)
    {
        InteractionEndpoints.Map(api);
        TaskEndpoints.Map(api);
    }

    public override void MapPages(IEndpointRouteBuilder routes)
    {
        DraftEndpoints.MapPages(routes);
        ExchangeRoutes.MapPages(routes);
    }

    public override void ConfigureJobs(JobCatalog jobs) => jobs
        .Every<DigestJob>("recapitulatif", "0 7 * * *");

    public override void ConfigureMenu(MenuBuilder menu) => menu.Add(new MenuItem("Échanges", "/echanges", "messages", 30, TerritoriesPermissions.Interactions.Default));

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.Group)
        .Add(TerritoriesPermissions.Interactions.Default, "Lire les échanges", DefaultRoles.Readers)
        .Add(TerritoriesPermissions.Interactions.Create, "Noter et modifier ses échanges", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Interactions.EditAny, "Modifier les échanges des collègues", DefaultRoles.Manager | DefaultRoles.National)
        .Add(TerritoriesPermissions.Interactions.Export, "Exporter les échanges", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Tasks.Default, "Lire les suites à donner", DefaultRoles.Readers)
        .Add(TerritoriesPermissions.Tasks.Edit, "Faire, reporter et confier les suites à donner", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);
}
