using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>The name of a body and the word to its members.</summary>
[Requires(GovernancePermissions.Bodies.Edit)]
internal sealed class ModifierModel(BodyAppService bodies) : CrmPage
{
    [BindProperty]
    public BodyForm Input { get; set; } = new();

    public BodyOutput Body { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Load(id, ct);
        Input = new BodyForm { Name = Body.Name, Note = Body.Note, Stamp = Body.Stamp };
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await Try(() => bodies.Change(id, new BodyInput(Input.Name, Input.Note), Input.Stamp, ct)))
        {
            await Load(id, ct);
            return Page();
        }
        Toast("Instance enregistrée");
        return GoTo($"/gouvernance/{id}");
    }

    private async Task Load(Guid id, CancellationToken ct)
    {
        Body = await bodies.Get(id, ct);
        Head($"Modifier {Body.Name}", new Crumb("Gouvernance", "/gouvernance"), new Crumb(Body.Name, $"/gouvernance/{id}"));
    }
}

/// <summary>The form of a body.</summary>
internal sealed class BodyForm
{
    public string? Name { get; set; }
    public string? Note { get; set; }
    public Guid? Stamp { get; set; }
}
