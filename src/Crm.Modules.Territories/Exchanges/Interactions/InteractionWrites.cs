using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Who writes exchanges and what is under them: their author, and who has the right on those of colleagues. Whoever reads one comments it.</summary>
internal static class InteractionWrites
{
    private const string Noun = "Échanges";

    public static readonly Write Make = new Write("exchanges.make", Noun, "noter")
        .By(TerritoriesPermissions.Interactions.Create, Whose.Scope, Readers.Chooses);

    public static readonly Write Edit = new Write("exchanges.edit", Noun, "modifier, supprimer et reprendre, un par un ou en nombre")
    {
        NotYours = ExchangeErrors.NotAuthor, Outside = WorkbenchErrors.OutOfScope,
    }.By(TerritoriesPermissions.Interactions.Create, Whose.Own, Readers.Chooses)
        .By(TerritoriesPermissions.Interactions.EditAny, Whose.Scope, Readers.Chooses);

    public static readonly Write Comment = new Write("exchanges.comment", Noun, "commenter").By(TerritoriesPermissions.Interactions.Default, Whose.Read);

    public static readonly Write Uncomment = new Write("exchanges.uncomment", Noun, "retirer un commentaire")
        .By(TerritoriesPermissions.Interactions.Default, Whose.Own);
}
