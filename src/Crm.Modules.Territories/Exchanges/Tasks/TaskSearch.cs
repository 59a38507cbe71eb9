using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Search;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Tasks in the search box: those to be done first, the most urgent on top.</summary>
internal sealed class TaskSearch(ExchangesData data, ICurrentUser user, IClock clock) : ISearchSource
{
    public int Order => 60;
    public string AllUrl => "/echanges/taches?q=";

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Tasks.Default)) return [];
        var found = await data.Tasks.AsNoTracking().SearchedBy(q, t => t.SearchText).OrderBy(t => t.DoneOn != null).ThenBy(t => t.DueDate)
            .ThenBy(t => t.Id).Take(max)
            .Select(t => new TaskLine(t.Id, t.Title, t.DueDate, t.Assignee, t.DoneOn, t.SnoozedUntil, t.SnoozeReason, t.InteractionId, t.Audience, t.CreatedAt))
            .ToListAsync(ct);
        return [.. found.Select(t => t with { Today = clock.Today })
            .Select(t => new SearchHit("Suites à donner", t.Title, t.When, $"/echanges/taches/{t.Id}", "checkbox", t.Id))];
    }
}
