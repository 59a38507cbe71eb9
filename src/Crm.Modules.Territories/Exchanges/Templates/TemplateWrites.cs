using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>Who keeps templates of exchanges: those of a Caf its own people, the network's the national team.</summary>
internal static class TemplateWrites
{
    public static readonly Write Keep = new Write("templates.keep", "Modèles d’échange", "créer, modifier et supprimer")
    {
        NotYours = ExchangeErrors.TemplateNotYours,
    }.By(TerritoriesPermissions.Templates.Default, Whose.Caf).By(TerritoriesPermissions.Templates.National, Whose.Network);
}
