using Crm.Foundation.Access;
using Crm.Foundation.Jobs;
using Crm.Web.Contracts;
using Crm.Web.Database;
using Hangfire;
using Hangfire.Dashboard;
using Hangfire.InMemory;
using Hangfire.PostgreSql;

namespace Crm.Web.Jobs;

/// <summary>Hangfire: in memory beside SQLite, in the database otherwise. The truth stays in our tables, so losing it loses nothing.</summary>
internal static class JobServices
{
    public static IServiceCollection AddCrmJobs(this IServiceCollection services, DatabaseOptions database)
    {
        // Its own store per host: Hangfire's current one is of the whole process, and hosts may live side by side.
        if (database.Engine is DatabaseEngine.Sqlite) services.AddSingleton<JobStorage>(_ => new InMemoryStorage());
        services.AddHangfire(c => _ = database.Engine switch
        {
            DatabaseEngine.PostgreSql => (object)c.UsePostgreSqlStorage(o => o.UseNpgsqlConnection(database.ConnectionString)),
            DatabaseEngine.SqlServer => c.UseSqlServerStorage(database.ConnectionString),
            _ => c,
        });
        services.AddHangfireServer(o => o.WorkerCount = 2);
        services.AddHostedService<JobSchedule>();
        return services.AddTransient<JobRunner>();
    }

    public static void UseCrmJobs(this WebApplication app) =>
        app.MapHangfireDashboard("/administration/taches", new DashboardOptions
        {
            Authorization = [new ByPermission()],
            DashboardTitle = "Crm, tâches de fond",
            DisplayStorageConnectionString = false,
        }).Requires(WebPermissions.Jobs);

    /// <summary>The door has already checked; Hangfire wants its own answer.</summary>
    private sealed class ByPermission : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => context.GetHttpContext().RequestServices.GetRequiredService<ICurrentUser>().Has(WebPermissions.Jobs);
    }
}

/// <summary>Registers each module's recurring work at start.</summary>
internal sealed class JobSchedule(IRecurringJobManager manager, JobCatalog catalog, IConfiguration configuration) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        if (configuration.GetValue("Jobs:Enabled", true))
            foreach (var job in catalog.All)
                manager.AddOrUpdate<JobRunner>(job.Id, r => r.Run(job.Id, CancellationToken.None), job.Cron, new RecurringJobOptions { TimeZone = paris });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Runs one job as the system, in its own scope.</summary>
internal sealed class JobRunner(IServiceScopeFactory scopes, JobCatalog catalog)
{
    [DisableConcurrentExecution(60)]
    public async Task Run(string id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentUser>().Become(AccessProfile.System(Guid.Empty));
        await ((IJob)scope.ServiceProvider.GetRequiredService(catalog.All.Single(j => j.Id == id).Type)).Run(ct);
    }
}
