using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Exchanges.Silence;

/// <summary>A territory of mine without news.</summary>
/// <param name="Mine">How many exchanges I logged there in the last twelve months.</param>
internal sealed record SilentTerritory(TerritoryName Territory, DateOnly Last, int Days, int Mine);

/// <summary>
/// Territories that fell silent: those I logged on in the last twelve months, with nothing from anybody for
/// <c>Silence:Days</c> days (60 when not set), unless I put them off.
/// </summary>
internal sealed class SilenceAppService(ExchangesData data, ICurrentUser user, IClock clock, IConfiguration configuration)
{
    public int Limit => Math.Max(1, configuration.GetValue("Silence:Days", 60));

    /// <summary>Two commands.</summary>
    public async Task<IReadOnlyList<SilentTerritory>> Mine(int max, CancellationToken ct)
    {
        var (today, year, limit) = (clock.Today, clock.Today.AddYears(-1), clock.Today.AddDays(-Limit));
        var mine = await (from i in data.Interactions
                          where i.CreatedBy == user.Id && i.Date >= year && i.Date <= today
                          join place in data.Places on i.Id equals place.InteractionId
                          group place by place.TerritoryId into g
                          where !data.Silences.Any(s => s.UserId == user.Id && s.TerritoryId == g.Key && s.Until > today)
                          select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        if (mine.Count == 0) return [];
        var ids = mine.Keys.ToList();
        var silent = await (from place in data.Places
                            join i in data.Interactions on place.InteractionId equals i.Id
                            join t in data.Territories on place.TerritoryId equals t.Id
                            where ids.Contains(place.TerritoryId) && place.Date <= today
                            group place by new { t.Id, t.Name } into g
                            where g.Max(p => p.Date) < limit
                            orderby g.Max(p => p.Date)
                            select new { g.Key.Id, g.Key.Name, Last = g.Max(p => p.Date) }).Take(max).ToListAsync(ct);
        return [.. silent.Select(s => new SilentTerritory(new TerritoryName(s.Id, s.Name), s.Last, today.DayNumber - s.Last.DayNumber, mine[s.Id]))];
    }

    public async Task Snooze(Guid territory, SnoozeInput input, CancellationToken ct)
    {
        if (!await data.Territories.AnyAsync(t => t.Id == territory, ct)) throw CoreErrors.Missing();
        if (await data.Silences.AsTracking().FirstOrDefaultAsync(s => s.UserId == user.Id && s.TerritoryId == territory, ct) is { } snooze)
            snooze.PutOff(input.Until, input.Reason, clock.Today);
        else data.Add(new SilenceSnooze(user.Id, territory, input.Until, input.Reason, clock.Today));
        await data.Save(ct);
    }

    public async Task Wake(Guid territory, CancellationToken ct)
    {
        if (await data.Silences.AsTracking().FirstOrDefaultAsync(s => s.UserId == user.Id && s.TerritoryId == territory, ct) is not { } snooze) return;
        data.Context.Remove(snooze);
        await data.Save(ct);
    }
}
