using Crm.Foundation.Access;

namespace Crm.Workbench.Drafts;

/// <summary>Everybody's own drafts.</summary>
internal static class DraftWrites
{
    public static readonly Write Own = new Write("drafts.own", "Brouillons", "garder et oublier").By(null, Whose.Own);
}
