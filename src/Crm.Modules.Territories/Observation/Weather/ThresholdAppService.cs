using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Thresholds in force somewhere, and whether they are its own.</summary>
/// <param name="Department">INSEE code, or <c>*</c> for the national ones.</param>
internal sealed record ThresholdRow(string Department, string Name, bool Own, Thresholds Thresholds);

/// <summary>Reads and sets the thresholds: the national team everywhere, a responsable for the départements of their scope.</summary>
internal sealed class ThresholdAppService(ObservationData data, ThresholdReader reader, IGeography geography, ICurrentUser user, IClock clock)
{
    /// <summary>The national ones, then each département that has its own.</summary>
    public async Task<IReadOnlyList<ThresholdRow>> List(CancellationToken ct)
    {
        var set = await data.WeatherSettings.AsNoTracking().OrderBy(s => s.Department).ToListAsync(ct);
        var names = await geography.ByCodes(TerritoryKind.Department, set.Select(s => s.Department), ct);
        var national = set.FirstOrDefault(s => s.Department == WeatherSetting.National);
        return [new(WeatherSetting.National, "France", national is not null, national?.Thresholds ?? reader.Configured),
            .. set.Where(s => s != national)
            .Select(s => new ThresholdRow(s.Department, names.GetValueOrDefault(s.Department)?.Name ?? s.Department, true, s.Thresholds))];
    }

    public async Task<ThresholdRow> Get(string department, CancellationToken ct)
    {
        var name = await NameOf(department, ct);
        var own = await data.WeatherSettings.AnyAsync(s => s.Department == department, ct);
        return new ThresholdRow(department, name, own, (await reader.Read(ct))(department == WeatherSetting.National ? [] : [department]));
    }

    public async Task Set(string department, Thresholds thresholds, CancellationToken ct)
    {
        await MustBeHis(department, ct);
        if (await data.WeatherSettings.AsTracking().FirstOrDefaultAsync(s => s.Department == department, ct) is { } there) there.Become(thresholds);
        else data.Add(new WeatherSetting(clock.NewId(), department, thresholds));
        await data.Save(ct);
        reader.Forget();
    }

    /// <summary>Back to the national ones; the national ones go back to the configuration.</summary>
    public async Task Clear(string department, CancellationToken ct)
    {
        await MustBeHis(department, ct);
        if (await data.WeatherSettings.AsTracking().FirstOrDefaultAsync(s => s.Department == department, ct) is { } there) data.Context.Remove(there);
        await data.Save(ct);
        reader.Forget();
    }

    public bool MaySet(string department) => user.Has(TerritoriesPermissions.Weather.Thresholds)
        && (user.Profile.Everything || (department != WeatherSetting.National && user.Covers([department])));

    private async Task MustBeHis(string department, CancellationToken ct)
    {
        await NameOf(department, ct);
        if (!MaySet(department)) throw new BusinessException(CoreErrors.OutOfScope, 403);
    }

    private async Task<string> NameOf(string department, CancellationToken ct) => department == WeatherSetting.National ? "France"
        : (await geography.ByCodes(TerritoryKind.Department, [department], ct)).GetValueOrDefault(department)?.Name ?? throw CoreErrors.Missing();
}
