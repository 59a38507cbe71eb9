using Crm.Foundation.Ui;
using Crm.Workbench.Access;
using Crm.Workbench.Lists;

namespace Crm.Workbench.Documents;

/// <summary>The list of documents: its address, its columns in files.</summary>
internal static class DocumentList
{
    public static readonly ListOf<DocumentFilter, DocumentLine> Definition = new("documents", "Documents", "/documents",
    [
        new("Titre", d => d.Title),
        new("Catégorie", d => d.CategoryLabel ?? d.Category),
        new("Joint à", d => d.OwnerTitle),
        new("Fichier", d => d.FileName),
        new("Version", d => d.Version),
        new("Taille (octets)", d => d.Size),
        new("Lecteurs", d => AudienceTagHelper.Of(d.Audience).Word),
        new("Auteur", d => d.AuthorName),
        new("Ajouté le", d => d.CreatedAt),
        new("SHA-256", d => d.Sha256),
        new("Identifiant", d => d.Id.ToString()),
    ], WorkbenchPermissions.Documents.Default) { Sorts = DocumentFilter.Sorts.Names };
}
