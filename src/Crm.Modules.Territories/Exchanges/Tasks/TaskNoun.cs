using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Follow-up tasks as the house knows them; found those to be done first, the most urgent on top.</summary>
internal static class TaskNoun
{
    public static readonly KindOf<FollowUpTask> Kind = new("task", "Suite à donner", "checkbox", "/echanges/taches/{id}")
    {
        Plural = "Suites à donner", Permission = TerritoriesPermissions.Tasks.Default, Title = t => t.Title,
        Read = s => s.Of<ExchangesData>().Tasks, Search = new(60, Best, "/echanges/taches?q="),
    };

    public static string UrlOf(Guid id) => Kind.UrlOf(id);

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct)
    {
        var found = await services.Of<ExchangesData>().Tasks.AsNoTracking().SearchedBy(q, t => t.SearchText).OrderBy(t => t.DoneOn != null)
            .ThenBy(t => t.DueDate).ThenBy(t => t.Id).Take(max)
            .Select(t => new TaskLine(t.Id, t.Title, t.DueDate, t.Assignee, t.DoneOn, t.SnoozedUntil, t.SnoozeReason, t.InteractionId, t.Audience, t.CreatedAt))
            .ToListAsync(ct);
        var today = services.Of<IClock>().Today;
        return [.. found.Select(t => new Found(t.Id, t.Title, (t with { Today = today }).When))];
    }
}
