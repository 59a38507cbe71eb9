using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Events;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Documents;

/// <summary>An exchange changed: its territories or its readers may be others.</summary>
/// <param name="Codes">Départements in which it is in scope.</param>
internal sealed record InteractionRewritten(Guid InteractionId, Audience Audience, IReadOnlyCollection<string> Codes) : IDomainEvent;

/// <summary>Documents of an exchange keep its scope and never more readers than it has; those of a territory that moves go with it.</summary>
internal sealed class DocumentsFollow(TerritoriesData data) : IHandle<InteractionRewritten>, ITerritoryMoves
{
    public async Task Handle(InteractionRewritten happened, CancellationToken ct)
    {
        var codes = happened.Codes.Where(c => c != ScopeRow.Everywhere).ToList();
        // Whoever may change the exchange changes its documents, also those he does not read.
        var documents = data.Documents.IgnoreQueryFilters().AsTracking().Where(d => d.OwnerKind == OwnerKinds.Interaction && d.OwnerId == happened.InteractionId);
        foreach (var document in await documents.ToListAsync(ct)) document.Follow(codes, happened.Audience);
    }

    public async Task Follow(IReadOnlyCollection<TerritoryMove> moves, CancellationToken ct)
    {
        var moved = moves.Select(m => m.TerritoryId).ToList();
        var all = data.Documents.IgnoreQueryFilters();
        var ofTerritories = all.Where(d => d.OwnerKind == OwnerKinds.Territory && moved.Contains(d.OwnerId));
        await Move(ofTerritories, ofTerritories.Select(d => new Place { OwnerId = d.Id, TerritoryId = d.OwnerId }), ct);
        var exchanges = data.Places.Where(p => moved.Contains(p.TerritoryId)).Select(p => p.InteractionId);
        var ofExchanges = all.Where(d => d.OwnerKind == OwnerKinds.Interaction && exchanges.Contains(d.OwnerId));
        await Move(ofExchanges, ofExchanges.Join(data.Places, d => d.OwnerId, p => p.InteractionId, (d, p) => new Place { OwnerId = d.Id, TerritoryId = p.TerritoryId }), ct);
    }

    private async Task Move(IQueryable<Document> documents, IQueryable<Place> places, CancellationToken ct)
    {
        var links = await places.Join(data.TerritoryDepartments, p => p.TerritoryId, d => d.TerritoryId, (p, d) => new { p.OwnerId, d.Code }).Distinct().ToListAsync(ct);
        await data.Context.MoveScope<DocumentDepartment>(documents.Select(d => d.Id), [.. links.Select(l => new ScopeLink(l.OwnerId, l.Code))], ct);
    }

    /// <summary>A document and a territory it belongs to.</summary>
    private sealed record Place
    {
        public Guid OwnerId { get; init; }
        public Guid TerritoryId { get; init; }
    }
}
