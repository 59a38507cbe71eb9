using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Tells the responsables of the départements what waits for them, and the author what was decided. Also says which figures a person may read
/// now.</summary>
internal sealed class ValueNews(ObservationData data, IUserDirectory directory, INotifications notifications) : INotifiedThings
{
    public string Path => "/indicateurs/valeurs/";

    public async Task Proposed(IndicatorValue value, Indicator indicator, CancellationToken ct)
    {
        var deciders = (await directory.Profiles(ct)).Where(p => !p.Everything && p.Permissions.Contains(TerritoriesPermissions.IndicatorValues.Validate)
            && p.Covers(value.ScopeRows.Select(r => r.Code)));
        await notifications.Tell([.. deciders.Select(p => p.UserId)], NotificationKind.IndicatorValue,
            $"Une valeur de « {indicator.Label} » attend votre validation", Path + value.Id, ct);
    }

    public async Task Decided(IndicatorValue value, CancellationToken ct)
    {
        var label = await data.Indicators.Where(i => i.Id == value.IndicatorId).Select(i => i.Label).FirstOrDefaultAsync(ct);
        var outcome = value.Status is ValueStatus.Validated ? "a été validée" : "a été refusée";
        await notifications.Tell([value.CreatedBy], NotificationKind.IndicatorValue, $"Votre valeur de « {label} » {outcome}", Path + value.Id, ct);
    }

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.IndicatorValues.Where(v => ids.Contains(v.Id)).Select(v => v.Id).ToListAsync(ct)).ToHashSet();
}
