using Crm.Foundation.Audit;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;

namespace Crm.Workbench.PersonalData;

/// <summary>Each night, empties or deletes what is past its duration, by batches, and notes how many in the journal.</summary>
internal sealed class RetentionJob(RetentionAppService retention, IEnumerable<IRetentionWork> works, RetentionData data, AuditLog audit, IClock clock) : IJob
{
    private const int Batch = 200;

    public async Task Run(CancellationToken ct)
    {
        var lines = (await retention.Lines(ct)).ToDictionary(l => l.Code);
        foreach (var work in works)
        {
            if (lines[work.Code].Limit(clock.Today) is not { } limit) continue;
            var (done, now) = (0, 0);
            do done += now = await work.Apply(limit, Batch, ct);
            while (now >= Batch);
            if (done == 0) continue;
            audit.Note("Retention", null, "Anonymised", new { kind = lines[work.Code].Label, count = done, before = limit });
            await data.Save(ct);
        }
    }
}
