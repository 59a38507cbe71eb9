using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Late milestones as facts of the network, for the weather: counts of what is of audience Caf and wider, whoever asks.</summary>
internal sealed class LateMilestones(MilestonesData data) : ILateMilestones
{
    public async Task<IReadOnlyDictionary<Guid, int>> Of(IReadOnlyCollection<Guid> territories, DateOnly today, CancellationToken ct)
    {
        var (wanted, caf) = (territories.Distinct().ToList(), (int)Audience.Caf);
        return await data.Milestones.Where(m => m.DoneOn == null && m.DueOn < today && (int)m.Audience >= caf).SelectMany(m => m.Project.Territories)
            .Where(t => wanted.Contains(t.TerritoryId))
            .GroupBy(t => t.TerritoryId).Select(g => new { g.Key, Count = g.Count() })
            .IgnoreQueryFilters([ModelConventions.Scope, ModelConventions.AudienceFilter]).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }
}
