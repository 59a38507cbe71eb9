using Crm.Foundation.Access;

namespace Crm.Workbench.TextChecks;

/// <summary>Everybody has their own text read again.</summary>
internal static class TextCheckWrites
{
    public static readonly Write Own = new Write("texts.own", "Garde RGPD", "faire relire un texte, garder ou masquer").By(null, Whose.Own);
}
