using Crm.Foundation.Access;

namespace Crm.Workbench.Lists;

/// <summary>What everybody keeps for themselves about lists.</summary>
internal static class ListWrites
{
    public static readonly Write Views = new Write("views.own", "Vues", "enregistrer, modifier et supprimer")
    {
        NotYours = ViewErrors.NotOwner, Besides = "les partager demande un droit de plus",
    }.By(null, Whose.Own);

    public static readonly Write Defaults = new Write("views.default", "Vues", "ouvrir une liste avec une vue qu’on lit").By(null, Whose.Read);

    public static readonly Write UndoDeed = new Write("deeds.undo", "Actions en nombre", "reprendre dans les 24 heures").By(null, Whose.Own);
}
