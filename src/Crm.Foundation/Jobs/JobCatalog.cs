namespace Crm.Foundation.Jobs;

/// <summary>Work done in the background as the system. It may run twice without harm.</summary>
public interface IJob
{
    Task Run(CancellationToken ct);
}

/// <param name="Id">Stable name on the jobs dashboard.</param>
/// <param name="Cron">Five fields, Paris time.</param>
public sealed record RecurringJob(string Id, string Cron, Type Type);

/// <summary>Recurring work of every module.</summary>
public sealed class JobCatalog
{
    private readonly List<RecurringJob> all = [];

    public IReadOnlyList<RecurringJob> All => all;

    public JobCatalog Every<TJob>(string id, string cron) where TJob : IJob
    {
        all.Add(new RecurringJob(id, cron, typeof(TJob)));
        return this;
    }
}
