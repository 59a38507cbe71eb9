using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Imports;

/// <summary>Says what undoing an import will do, then asks for it.</summary>
[Requires(WorkbenchPermissions.Imports.Undo)]
internal sealed class AnnulerModel(ImportCenter center, ImportReader reader) : CrmPage
{
    public ImportOutput Import { get; private set; } = null!;

    public Task OnGetAsync(Guid id, CancellationToken ct) => Show(id, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Try(() => center.Undo(id, ct))) return GoTo($"/imports/{id}");
        await Show(id, ct);
        return Page();
    }

    private async Task Show(Guid id, CancellationToken ct)
    {
        Import = await reader.Get(id, ct);
        Head("Annuler l’import", new Crumb("Imports", "/imports"), new Crumb($"Import de « {Import.FileName} »", $"/imports/{id}"));
    }
}
