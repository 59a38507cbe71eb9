using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>What the screens of requests show.</summary>
internal sealed class PersonPages(PersonAppService requests, INetwork network)
{
    public PersonAppService Requests => requests;

    public Task<IReadOnlyList<ContactCard>> Find(string q, CancellationToken ct) => network.SearchContacts(q, [], ct);
}
