using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>The weather of one territory: read, confirmed, contradicted, and what it was.</summary>
internal sealed class WeatherAppService(ObservationData data, WeatherReader weathers, ThresholdReader thresholds, IGeography geography,
    ICurrentUser user, IClock clock)
{
    private const int MonthsShown = 12;

    /// <summary>Out of scope, or followed by nobody: not found.</summary>
    public async Task<TerritoryWeather> Get(Guid territory, CancellationToken ct) => (await weathers.Of([territory], ct)).GetValueOrDefault(territory)
        ?? throw CoreErrors.Missing();

    public async Task<WeatherSheet> Sheet(Guid territory, CancellationToken ct)
    {
        var card = await Card(territory, ct);
        if (!user.Covers(card.Departments)) throw CoreErrors.Missing();
        return new WeatherSheet(card, (await weathers.Of([territory], ct)).GetValueOrDefault(territory), await History(territory, ct),
            (await thresholds.Read(ct))(card.Departments));
    }

    public async Task<WeatherHistory> Past(Guid territory, CancellationToken ct) =>
        user.Covers((await Card(territory, ct)).Departments) ? await History(territory, ct) : throw CoreErrors.Missing();

    public Task<TerritoryWeather> Confirm(Guid territory, ConfirmInput input, CancellationToken ct) =>
        Say(territory, new Judgement(null, input.Sentence, input.Until), ct);

    public Task<TerritoryWeather> Override(Guid territory, OverrideInput input, CancellationToken ct)
    {
        new InputErrors().When(input.Sign is null || !Enum.IsDefined(input.Sign.Value), "sign", CoreErrors.Required).ThrowIfAny();
        return Say(territory, new Judgement(input.Sign, input.Sentence, input.Until), ct);
    }

    /// <summary>Back to the computed weather.</summary>
    public async Task<TerritoryWeather> Withdraw(Guid territory, CancellationToken ct)
    {
        await Writable(territory, ct);
        foreach (var open in await Open(territory, ct)) open.End(clock.Today);
        await data.Save(ct);
        weathers.Forget();
        return await Get(territory, ct);
    }

    /// <summary>Only the changes of the last twelve months, and what was said meanwhile: two commands.</summary>
    private async Task<WeatherHistory> History(Guid territory, CancellationToken ct)
    {
        var first = new DateOnly(clock.Today.Year, clock.Today.Month, 1).AddMonths(1 - MonthsShown);
        var days = await data.WeatherDays.AsNoTracking().Where(d => d.TerritoryId == territory).OrderByDescending(d => d.Date).Take(400).ToListAsync(ct);
        var said = await data.Verdicts.AsNoTracking().Where(v => v.TerritoryId == territory && v.On >= first).ToListAsync(ct);
        var events = days.Where(d => d.Date >= first).Select(d => new WeatherEvent(d.Date, d.Sign, d.Computed, d.Reasons, null, null, null))
            .Concat(said.Select(v => new WeatherEvent(v.On, v.Sign, v.Computed, null, v.Author, v.Sentence, v.Until)));
        return new WeatherHistory([.. Enumerable.Range(0, MonthsShown).Select(first.AddMonths)
            .Select(m => new WeatherMonth(m, days.FirstOrDefault(d => d.Date < m.AddMonths(1))?.Sign))],
            [.. events.OrderByDescending(e => e.On).ThenBy(e => e.Author is null)]);
    }

    private async Task<TerritoryWeather> Say(Guid territory, Judgement judgement, CancellationToken ct)
    {
        var card = await Writable(territory, ct);
        var now = (await weathers.Of([territory], ct)).GetValueOrDefault(territory) ?? throw new BusinessException(WeatherErrors.NotFollowed);
        var verdict = new WeatherVerdict(clock.NewId(), card, now.Computed, judgement, user.Name, clock.Today);
        foreach (var open in await Open(territory, ct)) open.End(clock.Today);
        data.Add(verdict);
        await data.Save(ct);
        weathers.Forget();
        return await Get(territory, ct);
    }

    private Task<List<WeatherVerdict>> Open(Guid territory, CancellationToken ct) =>
        data.Verdicts.AsTracking().Where(v => v.TerritoryId == territory && v.EndedOn == null).ToListAsync(ct);

    private async Task<TerritoryCard> Writable(Guid territory, CancellationToken ct)
    {
        var card = await Card(territory, ct);
        return user.Covers(card.Departments) ? card : throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
    }

    private async Task<TerritoryCard> Card(Guid territory, CancellationToken ct) => (await geography.ByIds([territory], ct)).GetValueOrDefault(territory)
        ?? throw CoreErrors.Missing();
}
