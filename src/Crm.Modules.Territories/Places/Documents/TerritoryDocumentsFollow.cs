using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Documents;

/// <summary>Documents of a territory that moves go with it.</summary>
internal sealed class TerritoryDocumentsFollow(PlacesData data) : ITerritoryMoves
{
    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var moved = moves.Select(m => m.TerritoryId).ToList();
        var documents = data.Documents.IgnoreQueryFilters().Where(d => d.OwnerKind == OwnerKinds.Territory && moved.Contains(d.OwnerId));
        await data.MoveTo<DocumentDepartment>(documents.Select(d => d.Id), documents.Select(d => new Attached { OwnerId = d.Id, TerritoryId = d.OwnerId }), ct);
    }
}
