using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Events;

/// <summary>Sends what waits, oldest first, one save per message, so that a crash repeats one at most.</summary>
public sealed class OutboxJob(ModuleDbContext db, IEnumerable<IOutboxSender> senders, IClock clock) : IJob
{
    private const int Batch = 100;

    public async Task Run(CancellationToken ct)
    {
        var byKind = senders.ToDictionary(s => s.Kind);
        var waiting = await db.Set<OutboxMessage>().AsTracking()
            .Where(m => m.SentAt == null && m.Attempts < OutboxMessage.MaxAttempts).OrderBy(m => m.CreatedAt).Take(Batch).ToListAsync(ct);
        foreach (var message in waiting)
        {
            try
            {
                await byKind[message.Kind].Send(message, ct);
                message.Sent(clock.Now);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                message.Failed(failure.Message);
            }
            await db.SaveChangesAsync(ct);
        }
    }
}
