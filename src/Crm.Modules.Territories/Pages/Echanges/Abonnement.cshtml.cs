using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Calendar;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>One's own calendar feed: its address is made, shown once, changed, revoked.</summary>
[Requires(TerritoriesPermissions.Interactions.Default)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class AbonnementModel(FeedAppService feeds) : CrmPage
{
    private const string Address = "/echanges/calendrier/abonnement";

    public FeedStatus? Mine { get; private set; }
    public string? Secret { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task OnPostAsync(CancellationToken ct)
    {
        Secret = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/calendrier/{await feeds.Open(ct)}.ics";
        await Show(ct);
    }

    public async Task<IActionResult> OnPostRevoquerAsync(CancellationToken ct)
    {
        if (!await Try(() => feeds.Revoke(ct)))
        {
            await Show(ct);
            return Page();
        }
        Toast("Adresse révoquée : elle ne donne plus rien.");
        return GoTo(Address);
    }

    private async Task Show(CancellationToken ct)
    {
        Head("Abonnement à mon agenda", new Crumb("Échanges", "/echanges"), new Crumb("Calendrier", "/echanges/calendrier"));
        Mine = await feeds.Mine(ct);
    }
}
