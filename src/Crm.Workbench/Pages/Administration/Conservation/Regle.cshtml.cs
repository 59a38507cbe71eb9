using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.PersonalData;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Administration.Conservation;

/// <summary>One duration: how long, why, on which basis, from which source.</summary>
[Requires(WorkbenchPermissions.PersonalData.Retention)]
internal sealed class RegleModel(RetentionAppService retention) : CrmPage
{
    [BindProperty]
    public RetentionInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public RetentionLine Line { get; private set; } = null!;

    public async Task OnGetAsync(string code, CancellationToken ct)
    {
        await Show(code, ct);
        (Input, Stamp) = (new RetentionInput { Value = Line.Value, Purpose = Line.Purpose, LegalBasis = Line.LegalBasis, Source = Line.Source }, Line.Stamp);
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (await Try(() => retention.Decide(code, Input, Stamp, ct)))
        {
            Toast("Durée enregistrée");
            return GoTo("/administration/conservation");
        }
        await Show(code, ct);
        return Page();
    }

    private async Task Show(string code, CancellationToken ct)
    {
        Line = await retention.Get(code, ct);
        Head(Line.Label, new Crumb("Administration", "/administration"), new Crumb("Durées de conservation", "/administration/conservation"));
    }
}
