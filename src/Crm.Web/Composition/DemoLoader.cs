using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Modularity;

namespace Crm.Web.Composition;

/// <summary>Loads every module's demonstration data, in order; each part knows whether it is there already.</summary>
internal sealed class DemoLoader(IEnumerable<IDemoSeed> seeds, IHostEnvironment environment, ICurrentUser user)
{
    public static bool IsEnabled(IConfiguration configuration, IHostEnvironment environment) =>
        !environment.IsProduction() && configuration.GetValue("Demo:Enabled", environment.IsDevelopment());

    public async Task Load(CancellationToken ct)
    {
        if (environment.IsProduction()) throw new BusinessException("Crm:DemoRefused");
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        foreach (var seed in seeds.OrderBy(s => s.Order)) await seed.Seed(ct);
    }
}
