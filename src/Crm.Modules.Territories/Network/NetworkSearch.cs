using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Search;

namespace Crm.Modules.Territories.Network;

/// <summary>Organisations in the search box.</summary>
internal sealed class OrganisationSearch(INetwork network, ICurrentUser user) : ISearchSource
{
    public int Order => 20;

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct) => !user.Has(TerritoriesPermissions.Network.Default) ? []
        : [.. (await network.SearchOrganisations(q, [], ct)).Take(max)
            .Select(o => new SearchHit("Organisations", o.Name, o.Kind.Word(), o.Url, "building", o.Id))];
}

/// <summary>People in the search box, with what they do.</summary>
internal sealed class ContactSearch(INetwork network, ICurrentUser user) : ISearchSource
{
    public int Order => 25;

    public async Task<IReadOnlyList<SearchHit>> Search(string q, int max, CancellationToken ct) => !user.Has(TerritoriesPermissions.Network.Default) ? []
        : [.. (await network.SearchContacts(q, [], ct)).Take(max)
            .Select(c => new SearchHit("Contacts", c.Name, c.Detail.Length > 0 ? c.Detail : null, c.Url, "user", c.Id))];
}
