using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Calendar;

/// <summary>Exchanges, tasks due and milestones by day, under the filter of the list of exchanges; six commands whatever is on them.</summary>
internal sealed class CalendarAppService(ExchangesData data, Lines lines, People people, HomeFeeds feeds, FilterWords words, ICurrentUser user, IClock clock)
{
    public const int MaxExchanges = 1_000;

    private const int MaxTasks = 500, MaxMilestones = 500;

    public async Task<CalendarPage> Show(CalendarQuery query, InteractionFilter filter, CancellationToken ct)
    {
        var (from, to) = query.Range(clock.Today);
        var author = string.IsNullOrWhiteSpace(filter.Author) ? null : await people.Find(filter.Author, ct);
        var asked = filter with { From = filter.From > from ? filter.From : from, To = filter.To < to ? filter.To : to };
        var exchanges = await lines.Of(asked.Apply(data, author).OrderBy(i => i.Date).ThenBy(i => i.Id).Take(MaxExchanges + 1)).ToListAsync(ct);
        var tasks = SpeaksOfExchanges(filter) ? [] : await Due(filter, author, from, to, ct);
        var named = await lines.Brief(tasks, exchanges, ct);
        var entries = named.Exchanges.Take(MaxExchanges).Select(CalendarEntry.Of)
            .Concat(named.Tasks.Select(t =>
                new CalendarEntry(t.DueDate, "checkbox", "À faire", t.Title, t.AssigneeName, t.Url ?? "/echanges/taches", t.IsLate)))
            .Concat(await Milestones(filter, from, to, ct));
        return new CalendarPage(query, clock.Today, from, to, entries.GroupBy(e => e.Day).ToDictionary(g => g.Key, IReadOnlyList<CalendarEntry> (g) => [.. g]),
            await words.Of(filter, named.Exchanges, ct), SpeaksOfExchanges(filter), exchanges.Count > MaxExchanges);
    }

    private static bool SpeaksOfExchanges(InteractionFilter filter) => filter.Kind is not null || filter.Q is { Length: > 0 } || filter.Audience is not null
        || filter.WithNextStep is not null
        || filter.Dossier is { Length: > 0 } || filter.Tag is { Length: > 0 } || filter.Contact is not null || filter.Organisation is not null;

    private async Task<IReadOnlyList<TaskLine>> Due(InteractionFilter filter, Guid? assignee, DateOnly from, DateOnly to, CancellationToken ct)
    {
        if (!user.Has(TerritoriesPermissions.Tasks.Default)) return [];
        var due = data.Tasks.Where(t => t.DoneOn == null && t.DueDate >= from && t.DueDate <= to);
        if (filter.Territory is { } territory) due = due.Where(t => t.Territories.Any(p => p.TerritoryId == territory));
        if (!string.IsNullOrWhiteSpace(filter.Department)) due = due.Where(t => t.ScopeRows.Any(r => r.Code == filter.Department));
        if (!string.IsNullOrWhiteSpace(filter.Author)) due = due.Where(t => t.Assignee == assignee);
        return await lines.Of(due.OrderBy(t => t.DueDate).ThenBy(t => t.Id).Take(MaxTasks)).ToListAsync(ct);
    }

    /// <summary>Those of the person's scope: they know neither territory nor author, so that any filter leaves them out.</summary>
    private async Task<IEnumerable<CalendarEntry>> Milestones(InteractionFilter filter, DateOnly from, DateOnly to, CancellationToken ct) =>
        filter with { From = null, To = null } != new InteractionFilter() ? []
        : (await feeds.Milestones(to, MaxMilestones, ct)).Where(m => m.Due >= from)
            .Select(m => new CalendarEntry(m.Due, "flag", "Jalon", m.Title, m.ProjectTitle, m.Url, m.IsLate));
}
