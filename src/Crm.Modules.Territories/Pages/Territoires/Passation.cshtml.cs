using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>The handover pack of a territory, to read and to print.</summary>
[Requires(TerritoriesPermissions.Handover.Default)]
internal sealed class PassationModel(HandoverReader reader, ICurrentUser user) : CrmPage
{
    public HandoverPack Pack { get; private set; } = null!;
    public bool MayTransmit => user.Has(TerritoriesPermissions.Handover.Transmit);

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Pack = await reader.Of(id, ct);
        Head($"Passation : {Pack.Territory.Name}", new Crumb("Territoires", "/territoires"), new Crumb(Pack.Territory.Name, $"/territoires/{id}"));
    }
}
