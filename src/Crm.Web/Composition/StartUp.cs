using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Database;

namespace Crm.Web.Composition;

/// <summary>Before serving: upgrades the database; in development, loads geography and demonstration data the first time.</summary>
internal sealed class StartUp(IServiceScopeFactory scopes, IConfiguration configuration, IHostEnvironment environment, ILogger<StartUp> log)
{
    public async Task Prepare(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var _ = services.GetRequiredService<ICurrentUser>().Become(AccessProfile.System(Guid.Empty));
        await services.GetRequiredService<Migrator>().Run(ct);
        if (!DemoLoader.IsEnabled(configuration, environment)) return;
        if (!await services.GetRequiredService<IGeography>().IsLoaded(ct))
        {
            log.LogInformation("Premier démarrage : chargement de la géographie officielle…");
            log.LogInformation("{Report}", (await services.GetRequiredService<IGeographyLoader>().Load(null, ct)).Summary);
        }
        await services.GetRequiredService<DemoLoader>().Load(ct);
    }
}
