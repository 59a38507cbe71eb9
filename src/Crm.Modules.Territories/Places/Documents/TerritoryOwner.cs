using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Kinds;

namespace Crm.Modules.Territories.Places.Documents;

/// <summary>Territories as owners of documents.</summary>
internal sealed class TerritoryOwner(IGeography geography, ICurrentUser user) : IDocumentOwnerSource
{
    public RecordKind Kind => TerritoryNoun.Kind;

    public async Task<DocumentOwner?> Find(DossierRef owner, CancellationToken ct) =>
        (await geography.ByIds([owner.Id], ct)).GetValueOrDefault(owner.Id) is { } card && user.Covers(card.Departments)
            ? new DocumentOwner(owner, card.Name, card.Url, card.Departments, null, user.Has(WorkbenchPermissions.Documents.Edit)) : null;
}
