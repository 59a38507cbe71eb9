using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Following;
using Crm.Workbench.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Notifications;

/// <summary>What one wants to be told, where and when; the link at the foot of each mail leads here.</summary>
[Requires]
internal sealed class ReglagesModel(SettingsAppService service, FollowAppService follows) : CrmPage
{
    public static readonly IReadOnlyList<(Channel Channel, string Word)> Channels =
        [(Channel.Mail, "courriel et ici"), (Channel.InApp, "ici seulement"), (Channel.None, "jamais")];
    public static readonly IReadOnlyList<(DigestFrequency Frequency, string Word)> Frequencies =
        [(DigestFrequency.Daily, "chaque matin"), (DigestFrequency.Weekly, "le lundi"), (DigestFrequency.Never, "jamais")];

    [BindProperty]
    public SettingsInput Input { get; set; } = new();

    public SettingsOutput Chosen { get; private set; } = null!;
    public IReadOnlyList<TerritoryCard> Followed { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Load(ct);
        Input = new SettingsInput(Chosen.Frequency, Chosen.QuietUntil);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Try(() => service.Choose(Input, ct)))
        {
            Toast("Réglages enregistrés");
            return GoTo("/notifications/reglages");
        }
        await Load(ct);
        Chosen = Chosen with { Channels = Chosen.Channels.ToDictionary(c => c.Key, c => Input.Channels?.GetValueOrDefault(c.Key, c.Value) ?? c.Value) };
        return Page();
    }

    public async Task<IActionResult> OnPostQuitterAsync(Guid territoire, CancellationToken ct)
    {
        await follows.Leave(territoire, ct);
        Toast("Vous ne suivez plus ce territoire", $"/notifications/territoires/{territoire}/suivre");
        return GoTo("/notifications/reglages");
    }

    private async Task Load(CancellationToken ct)
    {
        Head("Réglages des notifications", new Crumb("Notifications", "/notifications"));
        (Chosen, Followed) = (await service.Mine(ct), await follows.Followed(ct));
    }
}
