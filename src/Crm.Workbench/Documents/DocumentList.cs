using Crm.Workbench.Access;
using Crm.Workbench.Lists;

namespace Crm.Workbench.Documents;

/// <summary>The list of documents as views know it.</summary>
internal static class DocumentList
{
    public static readonly ListDefinition Definition = new("documents", "Documents", "/documents", ["q", "category", "territory", "attachedTo", "department"],
        [], WorkbenchPermissions.Documents.Default);
}
