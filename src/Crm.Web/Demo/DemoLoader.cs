using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;

namespace Crm.Web.Demo;

/// <summary>Loads every module's demonstration data, in order, on the official geography; each part knows whether it is there already.</summary>
internal sealed class DemoLoader(
    IEnumerable<IDemoSeed> seeds, IGeography geography, IGeographyLoader loader, IHostEnvironment environment, ICurrentUser user, ILogger<DemoLoader> log)
{
    public static bool IsEnabled(IConfiguration configuration, IHostEnvironment environment) =>
        !environment.IsProduction() && configuration.GetValue("Demo:Enabled", environment.IsDevelopment());

    public async Task Load(CancellationToken ct)
    {
        if (environment.IsProduction()) throw new BusinessException("Crm:DemoRefused");
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        if (!await geography.IsLoaded(ct))
        {
            log.LogInformation("Premier démarrage : chargement de la géographie officielle…");
            log.LogInformation("{Report}", (await loader.Load(null, ct)).Summary);
        }
        foreach (var seed in seeds.OrderBy(s => s.Order)) await seed.Seed(ct);
    }
}
