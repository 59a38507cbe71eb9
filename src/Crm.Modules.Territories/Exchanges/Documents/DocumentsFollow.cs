using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Events;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Documents;

/// <summary>An exchange changed: its territories or its readers may be others.</summary>
/// <param name="Codes">Départements in which it is in scope.</param>
internal sealed record InteractionRewritten(Guid InteractionId, Audience Audience, IReadOnlyCollection<string> Codes) : IDomainEvent;

/// <summary>Documents of an exchange keep its scope and never more readers than it has.</summary>
internal sealed class DocumentsFollow(ExchangesData data) : IHandle<InteractionRewritten>
{
    public async Task Handle(InteractionRewritten happened, CancellationToken ct)
    {
        var codes = happened.Codes.Where(c => c != ScopeRow.Everywhere).ToList();
        // Whoever may change the exchange changes its documents, also those they do not read.
        var documents = data.Documents.IgnoreQueryFilters().AsTracking()
            .Where(d => d.OwnerKind == OwnerKinds.Interaction && d.OwnerId == happened.InteractionId);
        foreach (var document in await documents.ToListAsync(ct)) document.Follow(codes, happened.Audience);
    }
}
