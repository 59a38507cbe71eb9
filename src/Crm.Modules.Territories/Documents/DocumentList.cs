using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Documents;

/// <summary>The list of documents as views know it.</summary>
internal static class DocumentList
{
    public static readonly ListDefinition Definition = new("documents", "Documents", "/documents", ["q", "category", "territory", "attachedTo", "department"], [], TerritoriesPermissions.Documents.Default);
}
