using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Exchanges.Calendar;

/// <summary>Everybody's own calendar address.</summary>
internal static class CalendarWrites
{
    public static readonly Write Own = new Write("calendar.own", "Calendrier", "s’abonner au sien").By(TerritoriesPermissions.Interactions.Default, Whose.Own);
}
