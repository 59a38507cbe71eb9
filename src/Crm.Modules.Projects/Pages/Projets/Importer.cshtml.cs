using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Laureates;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Projects.Pages.Projets;

/// <summary>Imports laureates in two steps: a check that writes nothing, then the confirmation.</summary>
[Requires(ProjectsPermissions.Projects.Import)]
internal sealed class ImporterModel(LaureateUploads uploads) : CrmPage
{
    [BindProperty]
    public ImportForm Input { get; set; } = new();

    public UploadCheck? Checked { get; private set; }
    public IEnumerable<SelectListItem> Regions { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await using var content = Input.File?.OpenReadStream();
        await Try(async () => Checked = await uploads.Check(content, Input.File?.FileName, Input.Region, ct));
        await Show(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmerAsync([FromForm] string? key, [FromForm] string? region, CancellationToken ct)
    {
        ImportReport? report = null;
        ModelState.Clear();
        var done = await Try(async () => report = await uploads.Confirm(key, region, ct));
        if (done && report!.Rejected.Count > 0) Checked = new UploadCheck(key!, "fichier contrôlé", region!, report);
        else if (done)
        {
            Toast($"Import terminé : {report!.Summary}");
            return GoTo("/projets");
        }
        await Show(ct);
        return Page();
    }

    private async Task Show(CancellationToken ct)
    {
        Head("Importer des lauréats", new Crumb("Projets", "/projets"));
        Regions = (await uploads.Regions(ct)).Select(r => new SelectListItem(r.Name, r.Code));
    }
}

/// <summary>The file and the région it does not say.</summary>
internal sealed class ImportForm
{
    public IFormFile? File { get; set; }
    public string? Region { get; set; }
}
