using Crm.Foundation.Access;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Notifications;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Whoever takes over a territory is told what comes with it, in one line.</summary>
internal sealed class TellSuccessor(INotifications notifications, ICurrentUser user) : Telling<TerritoryHandedOver>(notifications, user)
{
    protected override ValueTask<News?> Of(TerritoryHandedOver happened, CancellationToken ct)
    {
        var t = happened.Transmission;
        var said = new TransmissionOutput(t.Id, t.TerritoryId, t.Leaver, t.Successor, t.Tasks, t.Missions, t.Silences, default, null).Said;
        return new(new News([t.Successor], NotificationKind.TaskAssigned, $"{Author} vous transmet {happened.Territory} : {said}.",
            TerritoryNoun.UrlOf(t.TerritoryId) + "/passation"));
    }
}
