using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Day;
using Crm.Modules.Territories.Demo;
using Crm.Modules.Territories.Digest;
using Crm.Modules.Territories.Documents;
using Crm.Modules.Territories.Drafts;
using Crm.Modules.Territories.Silence;
using Crm.Modules.Territories.Tasks;
using Crm.Modules.Territories.Timeline;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>What exchanges, tasks, drafts and documents bring to the module.</summary>
internal static class ExchangeParts
{
    public static IServiceCollection AddExchanges(this IServiceCollection services) => services
        .AddScoped<Places>().AddScoped<People>().AddScoped<Dossiers>()
        .AddScoped<InteractionAppService>().AddScoped<InteractionReader>().AddScoped<CommentAppService>()
        .AddScoped<Lines>().AddScoped<ExchangePages>().AddScoped<LogForms>().AddScoped<TimelineService>()
        .AddScoped<SilenceAppService>().AddScoped<HomeFeeds>().AddScoped<DayAppService>()
        .AddScoped<TaskAppService>().AddScoped<TaskPages>().AddScoped<DocumentAppService>()
        .AddScoped<DraftAppService>().AddScoped<DraftCleaning>().AddScoped<DigestJob>().AddScoped<IDemoSeed, DemoExchanges>()
        .AddScoped<IExchangeFigures, ExchangeFiguresReader>().AddScoped<ISharedExchanges, SharedExchanges>();

    public static void ApplyExchanges(this ModelBuilder model, ModuleDbContext context)
    {
        InteractionModel.Apply(model, context);
        FollowUpTaskModel.Apply(model, context);
        DocumentModel.Apply(model);
        DraftModel.Apply(model);
        SilenceModel.Apply(model);
    }

    public static void MapExchanges(this RouteGroupBuilder api)
    {
        InteractionEndpoints.Map(api);
        TaskEndpoints.Map(api);
        DocumentEndpoints.Map(api);
    }

    public static void MapExchangePages(this IEndpointRouteBuilder routes)
    {
        DraftEndpoints.MapPages(routes);
        ExchangeRoutes.MapPages(routes);
    }

    public static void AddExchangeJobs(this JobCatalog jobs) => jobs
        .Every<DigestJob>("recapitulatif", "0 7 * * *")
        .Every<DraftCleaning>("brouillons", "20 3 * * *");
}
