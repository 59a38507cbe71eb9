using Crm.Foundation.Access;

namespace Crm.Workbench.Notifications;

/// <summary>Everybody's own news, and how they are told.</summary>
internal static class NotificationWrites
{
    public static readonly Write Own = new Write("notifications.own", "Notifications", "lire et régler").By(null, Whose.Own);
}
