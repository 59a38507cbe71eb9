using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Documents;

/// <summary>Adds a document to a territory, an exchange, an organisation or a dossier: <c>?joint=territory:…</c></summary>
[Requires(WorkbenchPermissions.Documents.Edit)]
internal sealed class NouveauModel(DocumentPages pages, DocumentAppService documents) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public string? Joint { get; set; }

    public DocumentForm Form { get; private set; } = null!;
    public DocumentFields Fields { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(new DocumentInput(), ct);

    public async Task<IActionResult> OnPostAsync(DocumentInput input, IFormFile? file, CancellationToken ct)
    {
        var id = Guid.Empty;
        if (!await Try(async () => id = await Add(input, file, ct))) return await Show(input, ct);
        Toast("Document ajouté", $"/documents/{id}/supprimer");
        return GoTo($"/documents/{id}");
    }

    private async Task<Guid> Add(DocumentInput input, IFormFile? file, CancellationToken ct)
    {
        new InputErrors().When(file is null, "file", CoreErrors.Required).ThrowIfAny();
        await using var content = file!.OpenReadStream();
        return await documents.Add(DossierRef.Parse(Joint), input, content, file.FileName, ct);
    }

    private async Task<IActionResult> Show(DocumentInput input, CancellationToken ct)
    {
        Form = await pages.Form(DossierRef.Parse(Joint) ?? throw CoreErrors.Missing(), ct);
        Fields = new DocumentFields(input, Form.Categories, Form.Owner.Audience, TitleIsOptional: true);
        Head("Ajouter un document", new Crumb("Documents", "/documents"));
        return Page();
    }
}
