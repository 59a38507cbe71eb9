using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>Says what came of a mission and closes it.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Edit)]
internal sealed class CloreModel(AccompanimentReader reader, AccompanimentAppService missions, IClock clock) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public CloseOut Input { get; set; } = new();

    public AccompanimentOutput Mission { get; private set; } = null!;
    public int Open => Mission.Objectives.Count(o => o.State is ObjectiveState.Open);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Show(ct);
        Input = new CloseOut { Result = AccompanimentResult.Achieved, On = clock.Today, Sentence = Mission.Sentence, Learnt = Mission.Learnt };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Try(() => missions.Close(Id, Input, ct)))
        {
            Toast("Accompagnement clos", $"/accompagnements/{Id}/rouvrir");
            return GoTo($"/accompagnements/{Id}");
        }
        await Show(ct);
        return Page();
    }

    private async Task Show(CancellationToken ct)
    {
        Mission = await reader.Get(Id, ct);
        Head("Clore l’accompagnement", new Crumb("Accompagnements", "/accompagnements"), new Crumb(Mission.Title, Mission.Url));
    }
}
