using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;

namespace Crm.Modules.Territories.Places.Documents;

/// <summary>The tab « Documents » of a territory.</summary>
internal sealed class DocumentTab(DocumentReader reader, ICurrentUser user) : ITerritoryTabSource
{
    private const int Order = 50;

    public async Task<TerritoryTab?> Of(Guid territoryId, CancellationToken ct) => user.Has(WorkbenchPermissions.Documents.Default)
        ? new TerritoryTab("documents", DocumentNoun.Kind.Plural, await reader.Count(new DocumentFilter(Territory: territoryId), ct),
            $"/territoires/{territoryId}/documents", Order) : null;
}
