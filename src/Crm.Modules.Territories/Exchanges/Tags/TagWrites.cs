using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Who keeps tags: one's own, the Caf's and the network's each with its right; putting one changes nothing of the exchange.</summary>
internal static class TagWrites
{
    private const string Noun = "Étiquettes", Use = TerritoriesPermissions.Tags.Default;

    public static readonly Write Keep = new Write("tags.keep", Noun, "créer, renommer, fondre et supprimer") { NotYours = ExchangeErrors.TagNotYours }
        .By(Use, Whose.Own).By(TerritoriesPermissions.Tags.Share, Whose.Caf).By(TerritoriesPermissions.Tags.National, Whose.Network);

    public static readonly Write Put = new Write("tags.put", Noun, "poser et retirer, un échange ou plusieurs").By(Use, Whose.Read);

    public static readonly Write Undo = new Write("tags.undo", Noun, "reprendre une pose").By(Use, Whose.Own);
}
