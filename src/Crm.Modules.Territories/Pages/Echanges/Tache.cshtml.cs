using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>One task: ticked, taken up again or put off, as a line of a list or by itself.</summary>
[Requires(TerritoriesPermissions.Tasks.Edit)]
internal sealed class TacheModel(TaskPages tasks) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SnoozeInput Input { get; set; } = new(null, null);

    public TaskLine Line { get; private set; } = null!;

    /// <summary>The form that puts off; with <c>ligne</c>, the line as it was.</summary>
    public async Task<IActionResult> OnGetAsync(int ligne, CancellationToken ct)
    {
        Line = await tasks.Line(Id, ct);
        return Show(ligne == 1);
    }

    public async Task<IActionResult> OnPostFaireAsync(string? forme, CancellationToken ct) => Answer(await tasks.Complete(Id, ct), forme);

    public async Task<IActionResult> OnPostRouvrirAsync(string? forme, CancellationToken ct) => Answer(await tasks.Reopen(Id, ct), forme);

    public async Task<IActionResult> OnPostReporterAsync(CancellationToken ct)
    {
        Line = await tasks.Line(Id, ct);
        return await Try(async () => Line = await tasks.Snooze(Id, Input, ct)) ? Answer(Line, null) : Show(false);
    }

    private IActionResult Show(bool line)
    {
        Head("Reporter une suite", new Crumb("Suites à donner", "/echanges/taches"));
        return IsFragment ? Partial(line ? "_Task" : "_SnoozeTask", line ? Line : this) : Page();
    }

    private IActionResult Answer(TaskLine line, string? shape) =>
        IsFragment ? Partial(shape switch { "chip" => "_TaskChip", "row" => "_TaskRow", _ => "_Task" }, line) : LocalRedirect(line.Url ?? "/echanges/taches");
}
