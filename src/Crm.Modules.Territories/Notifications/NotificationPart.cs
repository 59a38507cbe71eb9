using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Notifications;

/// <summary>What notifications bring to the module.</summary>
internal sealed class NotificationPart : CrmModule;
