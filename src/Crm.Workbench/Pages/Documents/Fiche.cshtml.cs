using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Documents;

/// <summary>One document: its preview, its versions, what is said of it.</summary>
[Requires(WorkbenchPermissions.Documents.Default)]
internal sealed class FicheModel(DocumentPages pages, DocumentAppService documents, ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Stamp { get; set; }

    public DocumentFile Document { get; private set; } = null!;
    public DocumentFields Fields { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(null, ct);

    public Task<IActionResult> OnPostModifierAsync(DocumentInput input, CancellationToken ct) =>
        Then(() => documents.Change(Id, input, Stamp, ct), "Document enregistré", ct, input);

    public Task<IActionResult> OnPostVersionAsync(IFormFile? file, CancellationToken ct) => Then(async () =>
    {
        new InputErrors().When(file is null, "file", CoreErrors.Required).ThrowIfAny();
        await using var content = file!.OpenReadStream();
        await documents.AddVersion(Id, content, file.FileName, null, ct);
    }, "Nouvelle version ajoutée", ct, null, "Upload");

    public Task<IActionResult> OnPostReprendreVersionAsync(int numero, CancellationToken ct) =>
        Then(() => documents.RestoreVersion(Id, numero, null, ct), $"Version {numero} reprise", ct);

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        user.Demand(WorkbenchPermissions.Documents.Edit);
        await documents.Delete(Id, null, ct);
        Toast("Document mis à la corbeille", $"/documents/{Id}/reprendre");
        return GoTo("/documents");
    }

    public Task<IActionResult> OnPostReprendreAsync(CancellationToken ct) => Then(() => documents.Restore(Id, ct), "Document repris", ct);

    private async Task<IActionResult> Show(DocumentInput? typed, CancellationToken ct)
    {
        Document = await pages.File(Id, ct);
        Fields = await pages.Fields(Document.Line, typed, ct);
        Stamp ??= Document.Line.Stamp;
        Head(Document.Line.Title, new Crumb("Documents", "/documents"));
        return Page();
    }

    private async Task<IActionResult> Then(Func<Task> useCase, string said, CancellationToken ct, DocumentInput? typed = null, string prefix = "Input")
    {
        user.Demand(WorkbenchPermissions.Documents.Edit);
        if (!await Try(useCase, prefix)) return await Show(typed, ct);
        Toast(said);
        return GoTo($"/documents/{Id}");
    }
}
