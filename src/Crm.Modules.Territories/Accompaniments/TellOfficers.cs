using Crm.Foundation.Access;
using Crm.Workbench.Notifications;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Who joins a mission is told.</summary>
internal sealed class TellNewOfficers(INotifications notifications, ICurrentUser user) : Telling<OfficersJoined>(notifications, user)
{
    protected override ValueTask<News?> Of(OfficersJoined happened, CancellationToken ct) => new(new News(happened.Officers,
        NotificationKind.Accompaniment, $"Vous participez à l’accompagnement « {happened.Mission.Title} ».", AccompanimentNoun.UrlOf(happened.Mission.Id)));
}

/// <summary>Those of a mission are told that it moved to another stage, was closed or opened again.</summary>
internal sealed class TellOfficers(INotifications notifications, ICurrentUser user) : Telling<MissionMoved>(notifications, user)
{
    protected override ValueTask<News?> Of(MissionMoved happened, CancellationToken ct)
    {
        var mission = happened.Mission;
        var said = mission.ClosedOn is null ? $"« {mission.Title} » est à l’étape : {mission.Stage.Word()}."
            : $"« {mission.Title} » est clos : {mission.Sentence}";
        return new(new News([.. mission.Officers.Select(o => o.UserId)], NotificationKind.Accompaniment, said, AccompanimentNoun.UrlOf(mission.Id)));
    }
}
