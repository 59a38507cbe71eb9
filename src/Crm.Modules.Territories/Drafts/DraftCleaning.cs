using Crm.Foundation.Data;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Drafts;

/// <summary>Throws away what nobody came back to for thirty days. Drafts carry neither audit nor version, so one statement does it.</summary>
internal sealed class DraftCleaning(ModuleDbContext db, IClock clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        var limit = clock.Now.AddDays(-Draft.KeptDays);
        await db.Set<Draft>().Where(d => d.SavedAt < limit).ExecuteDeleteAsync(ct);
    }
}
