using Crm.Foundation.Files;
using Crm.Foundation.Ui;

namespace Crm.Workbench.Documents;

/// <summary>Columns of the export, in French.</summary>
internal static class DocumentExport
{
    public static readonly IReadOnlyList<Column<DocumentLine>> Columns =
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
    ];
}
