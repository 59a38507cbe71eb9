using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Those who decide on the figures of a département are told that one waits for them.</summary>
internal sealed class TellDeciders(ObservationData data, IUserDirectory directory, INotifications notifications, ICurrentUser user)
    : Telling<ValueProposed>(notifications, user)
{
    protected override async ValueTask<News?> Of(ValueProposed happened, CancellationToken ct) => new(await Deciders([happened], ct),
        NotificationKind.IndicatorValue, $"Une valeur de « {await data.LabelOf(happened.Value, ct)} » attend votre validation",
        IndicatorValueNoun.Kind.UrlOf(happened.Value.Id));

    /// <summary>Those of a file come by hundreds, in several saves: they are not counted.</summary>
    protected override async ValueTask<IEnumerable<News>?> Many(IReadOnlyList<ValueProposed> happened, CancellationToken ct) =>
        [new News(await Deciders(happened, ct), NotificationKind.IndicatorValue, "Des valeurs d’indicateurs attendent votre validation",
            "/indicateurs/valeurs?status=Proposed")];

    private async Task<IReadOnlyCollection<Guid>> Deciders(IReadOnlyList<ValueProposed> proposed, CancellationToken ct)
    {
        var codes = proposed.Select(p => p.Value.ScopeRows.Select(r => r.Code).ToList()).ToList();
        return [.. (await directory.Profiles(ct)).Where(p => !p.Everything && p.Permissions.Contains(TerritoriesPermissions.IndicatorValues.Validate)
            && codes.Exists(p.Covers)).Select(p => p.UserId)];
    }
}

/// <summary>The author of a figure is told what was decided of it.</summary>
internal sealed class TellProposer(ObservationData data, INotifications notifications, ICurrentUser user) : Telling<ValueDecided>(notifications, user)
{
    protected override async ValueTask<News?> Of(ValueDecided happened, CancellationToken ct)
    {
        var outcome = happened.Value.Status is ValueStatus.Validated ? "a été validée" : "a été refusée";
        return new News([happened.Value.CreatedBy], NotificationKind.IndicatorValue,
            $"Votre valeur de « {await data.LabelOf(happened.Value, ct)} » {outcome}", IndicatorValueNoun.Kind.UrlOf(happened.Value.Id));
    }
}

internal static class ValueLabels
{
    public static Task<string?> LabelOf(this ObservationData data, IndicatorValue value, CancellationToken ct) =>
        data.Indicators.Where(i => i.Id == value.IndicatorId).Select(i => i.Label).FirstOrDefaultAsync(ct);
}
