using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Places.Documents;

/// <summary>Territories as owners of documents.</summary>
internal sealed class TerritoryOwner(PlacesData data, IGeography geography, ICurrentUser user) : IDocumentOwnerSource
{
    public string Kind => OwnerKinds.Territory;

    public Expression<Func<Document, string?>> Title => d => data.Territories.Where(t => t.Id == d.OwnerId).Select(t => t.Name).FirstOrDefault();

    public string UrlOf(Guid id) => $"/territoires/{id}";

    public async Task<DocumentOwner?> Find(DossierRef owner, CancellationToken ct) =>
        (await geography.ByIds([owner.Id], ct)).GetValueOrDefault(owner.Id) is { } card && user.Covers(card.Departments)
            ? new DocumentOwner(owner, card.Name, card.Url, card.Departments, null, user.Has(WorkbenchPermissions.Documents.Edit)) : null;
}
