using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>A colleague's territories, to take several packs in one document.</summary>
[Requires(TerritoriesPermissions.Handover.Default)]
internal sealed class PassationPortefeuilleModel(HandoverFiles files, IUserDirectory directory, ICurrentUser user) : CrmPage
{
    public Guid Officer { get; private set; }
    public IReadOnlyList<UserCard> Colleagues { get; private set; } = [];
    public IReadOnlyList<HeldTerritory> Held { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] string? officer, CancellationToken ct)
    {
        ModelState.Clear();
        Head("Passation d’un portefeuille", new Crumb("Territoires", "/territoires"));
        Officer = string.IsNullOrWhiteSpace(officer) ? user.Id : await files.Who(officer, ct) ?? user.Id;
        var found = await directory.Search(null, ct);
        Colleagues = [.. found.Concat((await directory.ByIds(new[] { Officer, user.Id }.Except(found.Select(f => f.Id)), ct)).Values)
            .OrderBy(c => c.Name, StringComparer.Create(Fr.Culture, true))];
        Held = await files.HeldBy(Officer, ct);
    }
}
