using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>People are in scope where their organisations and their own territories are.</summary>
internal sealed class ContactsFollow(NetworkData data, ContactScopes scopes) : ScopeMove<ContactDepartment>
{
    private const int Part = 1_000;

    public override async Task<IReadOnlyCollection<Guid>> Follow(TerritoryMoves moves, CancellationToken ct)
    {
        var (moved, organisations) = (moves.Territories, moves.Followed<OrganisationDepartment>());
        var people = await data.AllFunctions.IgnoreQueryFilters().Where(f => organisations.Contains(f.OrganisationId)).Select(f => f.ContactId)
            .Union(data.ContactPlaces.Where(p => moved.Contains(p.TerritoryId)).Select(p => p.ContactId)).ToListAsync(ct);
        foreach (var part in people.Chunk(Part)) await scopes.Refresh(part, ct);
        return people;
    }
}
