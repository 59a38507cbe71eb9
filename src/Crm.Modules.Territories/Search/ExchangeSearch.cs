using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Search;

/// <summary>Exchanges in the search box, by their words, the most recent first.</summary>
internal sealed class ExchangeSearch(TerritoriesData data, ICurrentUser user) : ISearchSource
{
    public int Order => 50;
    public string AllUrl => "/echanges?q=";

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Interactions.Default)) return [];
        var found = await data.Interactions.AsNoTracking().SearchedBy(q, i => i.SearchText).OrderByDescending(i => i.Date).ThenByDescending(i => i.Id).Take(max)
            .Select(i => new { i.Id, i.Subject, i.Date, i.Kind }).ToListAsync(ct);
        return [.. found.Select(i => new SearchHit("Échanges", i.Subject, $"{i.Kind.Word()} · {Fr.Date(i.Date)}", $"/echanges/{i.Id}", i.Kind.Icon(), i.Id))];
    }
}

/// <summary>Tasks in the search box: those to be done first, the most urgent on top.</summary>
internal sealed class TaskSearch(TerritoriesData data, ICurrentUser user, IClock clock) : ISearchSource
{
    public int Order => 60;
    public string AllUrl => "/echanges/taches?q=";

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Tasks.Default)) return [];
        var found = await data.Tasks.AsNoTracking().SearchedBy(q, t => t.SearchText).OrderBy(t => t.DoneOn != null).ThenBy(t => t.DueDate).ThenBy(t => t.Id).Take(max)
            .Select(t => new TaskLine(t.Id, t.Title, t.DueDate, t.Assignee, t.DoneOn, t.SnoozedUntil, t.SnoozeReason, t.InteractionId, t.Audience, t.CreatedAt)).ToListAsync(ct);
        return [.. found.Select(t => t with { Today = clock.Today }).Select(t => new SearchHit("Suites à donner", t.Title, t.When, $"/echanges/taches/{t.Id}", "checkbox", t.Id))];
    }
}
