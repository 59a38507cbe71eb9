using Crm.Foundation.Files;
using Crm.Migrations;
using Crm.Web.Database;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Crm.Web.Security;

/// <summary>What <c>/health/ready</c> and <c>check</c> look at, one class each.</summary>
internal sealed class DatabaseHealth(CrmDbContext db, DatabaseOptions options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy(options.Engine.ToString())
            : HealthCheckResult.Unhealthy($"{options.Engine} ne répond pas");
}

internal sealed class MigrationsHealth(CrmDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        return pending == 0 ? HealthCheckResult.Healthy("à jour") : HealthCheckResult.Unhealthy($"{pending} en attente : lancer « migrate »");
    }
}

internal sealed class StorageHealth(AttachmentStore store, DatabaseOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(store.IsWritable() ? HealthCheckResult.Healthy(options.DataDirectory)
            : HealthCheckResult.Unhealthy($"{options.DataDirectory} n'accepte pas l'écriture"));
}

internal sealed class MailHealth(IConfiguration configuration) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (enabled, host) = (configuration.GetValue("Mail:Enabled", false), configuration["Mail:Host"]);
        return Task.FromResult(!enabled ? HealthCheckResult.Healthy("désactivé")
            : string.IsNullOrWhiteSpace(host) ? HealthCheckResult.Unhealthy("Mail:Host manque") : HealthCheckResult.Healthy(host));
    }
}

/// <summary>The job store tries for long before it gives up, also while it is being built: a probe does not wait for it.</summary>
internal sealed class JobsHealth(IServiceProvider services) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var recurring = await Task.Run(() => services.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics().Recurring, cancellationToken)
                .WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy($"{recurring} récurrentes");
        }
        catch (Exception down) when (down is TimeoutException or System.Data.Common.DbException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy("la réserve de tâches ne répond pas");
        }
    }
}
