using Crm.Foundation.Access;
using Crm.Workbench.Access;

namespace Crm.Workbench.Imports;

/// <summary>Who brings files in: an import is the Caf's, begun by one and finished by another; taking a whole one back needs its right.</summary>
internal static class ImportWrites
{
    public static readonly Write Run = new Write("imports.run", "Imports", "déposer, essayer, importer, abandonner")
        .By(WorkbenchPermissions.Imports.Default, Whose.Scope);
    public static readonly Write Undo = new Write("imports.undo", "Imports", "annuler un import entier").By(WorkbenchPermissions.Imports.Undo, Whose.Scope);
}
