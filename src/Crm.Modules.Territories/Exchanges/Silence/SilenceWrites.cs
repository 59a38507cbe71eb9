using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Exchanges.Silence;

/// <summary>Everybody puts off their own silences.</summary>
internal static class SilenceWrites
{
    public static readonly Write Own = new Write("silences.own", "Silences", "reporter pour soi").By(TerritoriesPermissions.Interactions.Create, Whose.Own);
}
