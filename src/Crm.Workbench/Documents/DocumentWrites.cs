using Crm.Foundation.Access;
using Crm.Workbench.Access;

namespace Crm.Workbench.Documents;

/// <summary>Who writes documents: their author, and who has the right on colleagues' matter; they are attached where their author may.</summary>
public static class DocumentWrites
{
    private const string Noun = "Documents", Right = WorkbenchPermissions.Documents.Edit;

    public static readonly Write Add = new Write("documents.add", Noun, "joindre") { Besides = "à un échange : à ceux qu’on modifie" }
        .By(Right, Whose.Scope, Readers.Chooses);

    public static readonly Write Edit = new Write("documents.edit", Noun, "modifier, ajouter une version, supprimer et reprendre")
    {
        NotYours = DocumentErrors.NotDocumentAuthor, Outside = WorkbenchErrors.OutOfScope, Besides = "ainsi que ceux des échanges qu’on modifie",
    }.By(Right, Whose.Own, Readers.Chooses).By(WorkbenchPermissions.Documents.EditAny, Whose.Scope, Readers.Chooses);
}
