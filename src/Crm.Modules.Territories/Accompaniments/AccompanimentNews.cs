using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Tells colleagues what concerns their missions, with the save that changes them.</summary>
internal sealed class AccompanimentNews(AccompanimentsData data, INotifications notifications) : INotifiedThings
{
    public string Path => "/accompagnements/";

    public async Task<IReadOnlySet<Guid>> Readable(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await data.Accompaniments.Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(ct)).ToHashSet();

    /// <param name="before">Who was on the mission already.</param>
    public async Task Assigned(Accompaniment mission, IReadOnlyCollection<Guid> before, CancellationToken ct)
    {
        var come = mission.Officers.Select(o => o.UserId).Except(before).ToList();
        if (come.Count > 0)
            await notifications.Tell(come, NotificationKind.Accompaniment, $"Vous participez à l’accompagnement « {mission.Title} ».",
            AccompanimentDossiers.UrlOf(mission.Id), ct);
    }

    public Task Moved(Accompaniment mission, CancellationToken ct) =>
        notifications.Tell([.. mission.Officers.Select(o => o.UserId)], NotificationKind.Accompaniment,
        mission.ClosedOn is null ? $"« {mission.Title} » est à l’étape : {mission.Stage.Word()}." : $"« {mission.Title} » est clos : {mission.Sentence}",
        AccompanimentDossiers.UrlOf(mission.Id), ct);
}
