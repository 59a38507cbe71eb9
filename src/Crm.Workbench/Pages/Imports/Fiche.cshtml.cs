using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Imports;

/// <summary>An import at its trial, at work, done or undone: the same address all along, which may be left and found again.</summary>
[Requires(WorkbenchPermissions.Imports.Default)]
internal sealed class FicheModel(ImportCenter center, ImportReader reader) : CrmPage
{
    public const int ShownRejections = 100;

    public ImportOutput Import { get; private set; } = null!;
    public Page<RejectionOutput> Rejections { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        await Show(id, ct);
        if (Import.State is ImportState.Uploaded) return GoTo($"/imports/{id}/colonnes");
        return IsFragment ? Partial("_State", this) : Page();
    }

    public Task<IActionResult> OnPostConfirmAsync(Guid id, [FromForm] bool partial, CancellationToken ct) => Ask(id, () => center.Confirm(id, partial, ct), ct);

    public Task<IActionResult> OnPostResumeAsync(Guid id, CancellationToken ct) => Ask(id, () => center.GoOn(id, ct), ct);

    private async Task<IActionResult> Ask(Guid id, Func<Task> work, CancellationToken ct)
    {
        if (await Try(work)) return GoTo($"/imports/{id}");
        await Show(id, ct);
        return Page();
    }

    private async Task Show(Guid id, CancellationToken ct)
    {
        Import = await reader.Get(id, ct);
        Rejections = await reader.Rejections(id, new PageRequest(PageSize: ShownRejections), ct);
        Head($"Import de « {Import.FileName} »", new Crumb("Imports", "/imports"));
    }
}
