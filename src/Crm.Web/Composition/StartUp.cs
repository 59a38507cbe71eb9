using Crm.Foundation.Access;
using Crm.Web.Database;
using Crm.Web.Demo;

namespace Crm.Web.Composition;

/// <summary>Before serving: upgrades the database; in development, loads geography and demonstration data the first time.</summary>
internal sealed class StartUp(IServiceScopeFactory scopes, IConfiguration configuration, IHostEnvironment environment)
{
    public async Task Prepare(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentUser>().Become(AccessProfile.System(Guid.Empty));
        await scope.ServiceProvider.GetRequiredService<Migrator>().Run(ct);
        if (DemoLoader.IsEnabled(configuration, environment)) await scope.ServiceProvider.GetRequiredService<DemoLoader>().Load(ct);
    }
}
