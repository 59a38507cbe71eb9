using Crm.Foundation.Access;
using Crm.Workbench.Access;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Documents;

/// <summary>Organisations as owners of documents.</summary>
internal sealed class OrganisationOwner(NetworkData data, ICurrentUser user) : IDocumentOwnerSource
{
    public RecordKind Kind => OrganisationNoun.Kind;

    public async Task<DocumentOwner?> Find(DossierRef owner, CancellationToken ct)
    {
        var found = await data.Organisations.AsNoTracking().Where(o => o.Id == owner.Id)
            .Select(o => new { o.Name, Codes = o.ScopeRows.Select(r => r.Code).ToList() }).FirstOrDefaultAsync(ct);
        if (found is null) return null;
        IReadOnlyList<string> codes = ScopeRow.Departments(found.Codes);
        // A national body: the document is of the author's own départements, or of the whole network when they work everywhere.
        if (codes.Count == 0) codes = user.Profile.Everything ? [ScopeRow.Everywhere] : user.Profile.Departments;
        return new DocumentOwner(owner, found.Name, Kind.UrlOf(owner.Id), codes, null, user.Has(WorkbenchPermissions.Documents.Edit) && user.Covers(codes));
    }
}
