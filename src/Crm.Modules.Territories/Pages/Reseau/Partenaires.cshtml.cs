using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Directory;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>The directory of a territory: a fragment in its tab, a page by itself.</summary>
[Requires(TerritoriesPermissions.Network.Default)]
internal sealed class PartenairesModel(TerritoryPartners partners) : CrmPage
{
    public TerritoryDirectory Directory { get; private set; } = null!;
    public IEnumerable<(int Distance, string Title)> Circles =>
        [(0, "Sur ce territoire"), (1, Directory.Kind is TerritoryKind.Commune ? "Dans son EPCI" : "Dans ses communes"), (2, "Dans le département")];

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Directory = await partners.Directory(id, ct) ?? throw CoreErrors.Missing();
        Head($"Partenaires, {Directory.Territory.Name}", new Crumb(Directory.Territory.Name, Directory.Territory.Url));
    }
}
