using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>Gives what a leaving colleague holds on a territory to another.</summary>
[Requires(TerritoriesPermissions.Handover.Transmit)]
internal sealed class PassationTransmettreModel(TransmissionAppService transmissions, IGeography geography, IUserDirectory directory) : CrmPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TransmitInput Input { get; set; } = new();

    public string TerritoryName { get; private set; } = "";
    public IReadOnlyList<Holder> Holders { get; private set; } = [];
    public IReadOnlyList<TransmissionOutput> Past { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Successors { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Leavers =>
        [.. Holders.Select(h => new SelectListItem($"{h.Name} ({Held(h)})", h.Id.ToString(), h.Id.ToString() == Input.From))];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var made = Guid.Empty;
        if (!await Try(async () => made = await transmissions.Transmit(Id, Input, ct))) return await Show(ct);
        Toast("Transmis", $"/territoires/{Id}/passation/transmettre?handler=Annuler&transmission={made}");
        return GoTo($"/territoires/{Id}/passation");
    }

    public async Task<IActionResult> OnPostAnnulerAsync(Guid transmission, CancellationToken ct)
    {
        if (!await Try(() => transmissions.Undo(transmission, ct))) return await Show(ct);
        Toast("Transmission annulée");
        return GoTo($"/territoires/{Id}/passation/transmettre");
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Past = await transmissions.List(Id, ct);
        Holders = await transmissions.Holders(Id, ct);
        TerritoryName = (await geography.ByIds([Id], ct)).GetValueOrDefault(Id)?.Name ?? throw CoreErrors.Missing();
        Successors = [.. (await directory.Search(null, ct)).Select(u => new SelectListItem(u.Name, u.Id.ToString(), u.Id.ToString() == Input.To))];
        Head("Transmettre", new Crumb("Territoires", "/territoires"), new Crumb(TerritoryName, $"/territoires/{Id}"),
            new Crumb("Passation", $"/territoires/{Id}/passation"));
        return Page();
    }

    private static string Held(Holder h) => new TransmissionOutput(h.Id, h.Id, h.Id, h.Id, h.Tasks, h.Missions, h.Silences, default, null).Said;
}
