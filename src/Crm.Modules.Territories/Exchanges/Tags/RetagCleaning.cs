using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Forgets retaggings that can be undone no more; their links go with them.</summary>
internal sealed class RetagCleaning(ModuleDbContext db, IClock clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        var limit = clock.Now.AddDays(-Retagging.UndoDays);
        await db.Set<Retagging>().Where(r => r.At < limit).ExecuteDeleteAsync(ct);
    }
}
