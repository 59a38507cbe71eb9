using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Composition;
using Crm.Web.Imports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Administration.Imports;

/// <summary>A file is tried first, its report read, then imported for good.</summary>
[Requires(WebPermissions.Imports)]
internal sealed class IndexModel(ImportCenter imports) : CrmPage
{
    [BindProperty]
    public ImportForm Input { get; set; } = new();

    public IReadOnlyList<ImportKind> Kinds => imports.Kinds;
    public ImportKind? Kind => Kinds.FirstOrDefault(k => k.Kind == Input.Kind) ?? (Kinds.Count == 1 ? Kinds[0] : null);
    public ImportResult? Result { get; private set; }

    public void OnGet([FromQuery(Name = "genre")] string? kind)
    {
        Head("Imports", new Crumb("Administration", "/administration"));
        Input.Kind = kind;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Run(() => imports.Run(Input.Kind, Input.File, Input.Settings, dryRun: true, ct));

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        Run(() => imports.Confirm(Input.Kind, Input.Upload, Input.FileName, Input.Settings, ct));

    private async Task<IActionResult> Run(Func<Task<ImportResult>> work)
    {
        Head("Imports", new Crumb("Administration", "/administration"));
        await Try(async () => Result = await work());
        Input.FileName = Input.File?.FileName ?? Input.FileName;
        return Page();
    }
}

internal sealed class ImportForm
{
    public string? Kind { get; set; }
    public IFormFile? File { get; set; }
    public string? FileName { get; set; }
    public string? Upload { get; set; }
    public Dictionary<string, string> Settings { get; set; } = [];
}
