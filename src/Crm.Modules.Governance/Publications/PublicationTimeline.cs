using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Publications;

/// <summary>What was published to the bodies of a département, in its timeline; smaller territories keep to their own story.</summary>
internal sealed class PublicationTimeline(PublicationsData data, IGeography geography, ICurrentUser user) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> Of(Guid territoryId, DateOnly from, DateOnly to, int max, CancellationToken ct)
    {
        if (!user.Has(GovernancePermissions.Dashboards.Default)) return [];
        var territory = (await geography.ByIds([territoryId], ct)).GetValueOrDefault(territoryId);
        if (territory is not { Kind: TerritoryKind.Department }) return [];
        // A day of Paris begins at most two hours before that of UTC: the rows of the margin are left out below.
        var (first, last) = (from.ToDateTime(default, DateTimeKind.Utc).AddDays(-1), to.ToDateTime(default, DateTimeKind.Utc).AddDays(2));
        var found = await data.Publications.AsNoTracking()
            .Where(p => p.Department == territory.Code && p.WithdrawnAt == null && p.PublishedAt >= first && p.PublishedAt < last)
            .OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id).Take(max)
            .Select(p => new { p.Id, p.Title, p.AsOf, p.PublishedAt }).ToListAsync(ct);
        return [.. found.Select(p =>
            new TimelineEntry(p.Id, PublicationNoun.Name, Clock.DateOf(p.PublishedAt), $"Tableau publié : {p.Title}", $"Données au {p.AsOf:dd/MM/yyyy}",
            PublicationNoun.UrlOf(p.Id)))
            .Where(e => e.Date >= from && e.Date <= to)];
    }
}
