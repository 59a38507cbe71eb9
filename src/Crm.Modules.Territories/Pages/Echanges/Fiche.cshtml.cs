using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>One exchange: what was said, what follows, the words and files under it.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
internal sealed class FicheModel(ExchangePages pages, InteractionAppService interactions, CommentAppService comments, DocumentAppService documents,
    ICurrentUser user) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CommentInput Input { get; private set; } = new((string?)null);
    public ExchangeFile Exchange { get; private set; } = null!;
    public bool MayLog => user.Has(TerritoriesPermissions.Interactions.Create);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostCommenterAsync(CommentInput input, CancellationToken ct) =>
        Then(() => comments.Add(Id, Input = input, ct), "Commentaire ajouté", ct);

    public Task<IActionResult> OnPostJoindreAsync(IFormFile? file, CancellationToken ct) => Then(async () =>
    {
        new InputErrors().When(file is null, "file", CoreErrors.Required).ThrowIfAny();
        await using var content = file!.OpenReadStream();
        await documents.Attach(new DossierRef(OwnerKinds.Interaction, Id), content, file.FileName, ct);
    }, "Document joint", ct, "Upload");

    public Task<IActionResult> OnPostRetirerAsync(Guid document, CancellationToken ct) => Then(() => documents.Delete(Id, document, ct), "Document retiré", ct);

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        await interactions.Delete(Id, null, ct);
        Toast("Échange supprimé", $"/echanges/{Id}/reprendre");
        return Back("/echanges");
    }

    public async Task<IActionResult> OnPostReprendreAsync(CancellationToken ct)
    {
        await interactions.Restore(Id, ct);
        Toast("Échange repris", null, $"/echanges/{Id}");
        return Back($"/echanges/{Id}");
    }

    public static string Words(ExchangeChange change) => change.Action switch
    {
        "Created" => "noté",
        "Deleted" => "supprimé",
        "Restored" => "repris",
        _ => change.Fields.Count == 0 ? "territoires ou participants modifiés"
            : string.Join(", ", change.Fields) + (change.Fields.Count > 1 ? " modifiés" : " modifié"),
    };

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Exchange = await pages.File(Id, ct);
        Head(Exchange.Line.Subject, new Crumb("Échanges", "/echanges"));
        return Page();
    }

    private async Task<IActionResult> Then(Func<Task> useCase, string said, CancellationToken ct, string prefix = "Input")
    {
        if (!await Try(useCase, prefix)) return await Show(ct);
        Toast(said);
        return GoTo($"/echanges/{Id}");
    }

    /// <summary>Undone from a message on another page, that page stays; its content is drawn again.</summary>
    private IActionResult Back(string url)
    {
        var elsewhere = IsFragment && !Request.Headers["HX-Current-URL"].ToString().Contains(Id.ToString(), StringComparison.OrdinalIgnoreCase);
        if (!elsewhere) return GoTo(url);
        Response.Headers["HX-Refresh"] = "true";
        return new StatusCodeResult(204);
    }
}
