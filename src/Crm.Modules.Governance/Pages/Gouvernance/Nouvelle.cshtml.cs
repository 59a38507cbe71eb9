using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>Opens a steering or technical committee, or a commission.</summary>
[Requires(GovernancePermissions.Bodies.Edit)]
internal sealed class NouvelleModel(BodyAppService bodies, ICurrentUser user) : CrmPage
{
    [BindProperty]
    public NewBodyForm Input { get; set; } = new();

    public static IEnumerable<SelectListItem> Kinds =>
        BodyKinds.Labels.Where(k => k.Key is not BodyKind.Cdsf).Select(k => new SelectListItem(k.Value, k.Key.ToString()));

    public void OnGet()
    {
        Head("Nouvelle instance", new Crumb("Gouvernance", "/gouvernance"));
        if (user.Profile.Departments is [var only]) Input.Department = only;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Head("Nouvelle instance", new Crumb("Gouvernance", "/gouvernance"));
        var opened = Guid.Empty;
        if (!await Try(async () => opened = (await bodies.Open(new NewBody(null, Input.Kind, Input.Department, Input.Name), ct)).Body.Id)) return Page();
        Toast("Instance créée");
        return GoTo($"/gouvernance/{opened}");
    }
}

/// <summary>The form of a new body.</summary>
internal sealed class NewBodyForm
{
    public BodyKind Kind { get; set; } = BodyKind.Steering;
    public string? Department { get; set; }
    public string? Name { get; set; }
}
