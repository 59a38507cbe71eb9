using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Imports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Imports;

/// <summary>First step: what the file holds, and the file.</summary>
[Requires(WorkbenchPermissions.Imports.Default)]
internal sealed class NouveauModel(ImportCenter center, ImportReader reader) : CrmPage
{
    [BindProperty]
    public ImportForm Input { get; set; } = new();

    public IReadOnlyList<ImportKind> Kinds => reader.Kinds().Items;
    public ImportKind? Kind => Kinds.FirstOrDefault(k => k.Kind == Input.Kind);

    public void OnGet([FromQuery(Name = "genre")] string? kind)
    {
        Input.Kind = kind;
        Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Guid.Empty;
        await using var content = Input.File?.OpenReadStream();
        if (await Try(async () => id = await center.Begin(new BeginImport(Input.Kind, Input.File?.FileName ?? "", content, Input.Settings), ct)))
            return GoTo($"/imports/{id}/colonnes");
        Show();
        return Page();
    }

    private void Show() => Head(Kind is { } kind ? $"Importer : {kind.Label}" : "Importer un fichier", new Crumb("Imports", "/imports"));
}

/// <summary>A file and what it does not say.</summary>
internal sealed class ImportForm
{
    public string? Kind { get; set; }
    public IFormFile? File { get; set; }
    public Dictionary<string, string> Settings { get; set; } = [];
}
