using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Calendar;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Silence;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Home.MyDay;

/// <summary>What « Ma journée » shows; a box without permission is null and is not drawn.</summary>
internal sealed record Day(
    DateOnly Today, IReadOnlyList<TaskLine>? Tasks, IReadOnlyList<MilestoneLine> Milestones, IReadOnlyList<SilentTerritory>? Silent, int SilenceLimit,
    IReadOnlyList<DraftLine> Drafts, IReadOnlyList<InteractionLine> Coming, IReadOnlyList<InteractionLine> Recent, IReadOnlyList<HomePanel> Above,
    IReadOnlyList<HomePanel> Below, bool MayLog);

/// <summary>A draft one may go on with.</summary>
internal sealed record DraftLine(string Title, string Url, DateTime SavedAt);

/// <summary>The home page: what waits, what comes, what was said; at most twelve commands.</summary>
internal sealed class DayAppService(HomeData data, Lines lines, SilenceAppService silences, DraftAppService drafts, HomeFeeds feeds,
    ICurrentUser user, IClock clock)
{
    private const int MaxTasks = 30, MaxMilestones = 12, MaxSilent = 8, MaxDrafts = 5, MaxComing = 8, MaxRecent = 8, DaysAhead = 30, DaysComing = 14;

    public async Task<Day> Show(CancellationToken ct)
    {
        var (today, mayLog, mayAct) = (clock.Today, user.Has(TerritoriesPermissions.Interactions.Create), user.Has(TerritoriesPermissions.Tasks.Edit));
        var (tasks, exchanges) = await lines.Brief(mayAct ? await Due(ct) : [], user.Has(TerritoriesPermissions.Interactions.Default)
            ? await Exchanges(ct) : [], ct);
        var (above, below) = await feeds.Panels(ct);
        return new Day(today, mayAct ? tasks : null, await feeds.Milestones(today.AddDays(DaysAhead), MaxMilestones, ct), mayLog
            ? await silences.Mine(MaxSilent, ct) : null, silences.Limit,
            mayLog ? await Drafts(ct) : [], [.. exchanges.Where(e => e.Date > today)], [.. exchanges.Where(e => e.Date <= today)], above, below, mayLog);
    }

    /// <summary>Mine, due today or before.</summary>
    private Task<List<TaskLine>> Due(CancellationToken ct) => lines.Of(data.Tasks.InStatus(FollowUpStatus.Open, clock.Today)
        .Where(t => t.Assignee == user.Id && t.DueDate <= clock.Today).OrderBy(t => t.DueDate).ThenBy(t => t.Id).Take(MaxTasks)).ToListAsync(ct);

    /// <summary>Those to come, soonest first, then the last ones.</summary>
    private async Task<IReadOnlyList<InteractionLine>> Exchanges(CancellationToken ct)
    {
        var (today, end) = (clock.Today, clock.Today.AddDays(DaysComing));
        var coming = await lines.Of(data.Interactions.Where(i => i.Date > today && i.Date <= end).OrderBy(i => i.Date).ThenBy(i => i.Id)
            .Take(MaxComing)).ToListAsync(ct);
        var recent = await lines.Of(data.Interactions.Where(i => i.Date <= today).OrderByDescending(i => i.Date).ThenByDescending(i => i.Id)
            .Take(MaxRecent)).ToListAsync(ct);
        return [.. coming, .. recent];
    }

    private async Task<IReadOnlyList<DraftLine>> Drafts(CancellationToken ct) =>
        [.. (await drafts.Of(LogForms.DraftPrefix, MaxDrafts, ct)).Select(d => new DraftLine(LogForms.TitleOf(d.Json), LogForms.UrlOf(d.Key), d.SavedAt))];
}
