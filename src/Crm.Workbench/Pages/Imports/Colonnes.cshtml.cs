using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Imports;

/// <summary>Second step: which column gives which field, and the first lines as they will be read.</summary>
[Requires(WorkbenchPermissions.Imports.Default)]
internal sealed class ColonnesModel(ImportCenter center, ImportReader reader) : CrmPage
{
    [BindProperty]
    public Dictionary<string, string?> Mapping { get; set; } = [];

    public ImportOutput Import { get; private set; } = null!;
    public IReadOnlyList<ImportColumn> Columns { get; private set; } = [];
    public ImportPreview? Preview { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => Show(id, keepTyped: false, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var tried = await Try(async () =>
        {
            await center.Map(id, new MappingInput(null, Mapping), ct);
            await center.TryOut(id, unattended: false, ct);
        }, "Mapping");
        return tried ? GoTo($"/imports/{id}") : await Show(id, keepTyped: true, ct);
    }

    public async Task<IActionResult> OnPostPreviewAsync(Guid id, CancellationToken ct) =>
        await Try(() => center.Map(id, new MappingInput(null, Mapping), ct), "Mapping") ? GoTo($"/imports/{id}/colonnes") : await Show(id, keepTyped: true, ct);

    public async Task<IActionResult> OnPostSheetAsync(Guid id, [FromForm] string? sheet, CancellationToken ct) =>
        await Try(() => center.Map(id, new MappingInput(sheet, null), ct)) ? GoTo($"/imports/{id}/colonnes") : await Show(id, keepTyped: false, ct);

    public async Task<IActionResult> OnPostGiveUpAsync(Guid id, CancellationToken ct)
    {
        await center.GiveUp(id, ct);
        Toast("Fichier abandonné : rien n’a été importé");
        return GoTo("/imports");
    }

    private async Task<IActionResult> Show(Guid id, bool keepTyped, CancellationToken ct)
    {
        Import = await reader.Get(id, ct);
        if (Import.State is not (ImportState.Uploaded or ImportState.Checked)) return GoTo($"/imports/{id}");
        Head($"Colonnes de « {Import.FileName} »", new Crumb("Imports", "/imports"));
        Columns = reader.Kind(Import.Kind).Columns;
        Preview = await reader.Preview(id, ct);
        if (!keepTyped) Mapping = Import.Mapping.ToDictionary(m => m.Key, string? (m) => m.Value);
        return Page();
    }
}
