using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Api;
using Crm.Modules.Territories.Places.Geography;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>What the weather of territories brings to the module.</summary>
internal sealed class WeatherPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<WeatherFactsReader>().AddScoped<ThresholdReader>().AddScoped<WeatherReader>().AddScoped<IWeather>(s => s.GetRequiredService<WeatherReader>())
        .AddScoped<WeatherAppService>().AddScoped<ThresholdAppService>().AddScoped<WeatherJob>()
        .AddScoped<ITimelineSource, WeatherTimeline>().AddScoped<ITerritoryTabSource, WeatherTab>()
        .AddScopeMove<WeatherVerdictDepartment>(db =>
            db.Scoped<WeatherVerdict>().Select(v => new Attached { OwnerId = v.Id, TerritoryId = v.TerritoryId }))
        .AddScoped<IDemoSeed, DemoWeather>();

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => WeatherTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => WeatherEndpoints.Map(api);

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<WeatherJob>("meteo", "10 4 * * *");

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group("Météo des territoires")
        .Add(TerritoriesPermissions.Weather.Default, "Voir la météo des territoires", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Weather.Judge, "Confirmer ou corriger une météo", DefaultRoles.CafAndNational)
        .Add(TerritoriesPermissions.Weather.Thresholds, "Régler les seuils de la météo", DefaultRoles.Manager | DefaultRoles.National);
}
