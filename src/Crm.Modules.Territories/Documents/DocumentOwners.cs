using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Documents;

/// <summary>Finds what documents are attached to, through the rights of the current user: what he does not read is not there.</summary>
internal sealed class DocumentOwners(TerritoriesData data, IGeography geography, Dossiers dossiers, ICurrentUser user)
{
    public async Task<DocumentOwner> Get(DossierRef owner, CancellationToken ct) => await Find(owner, ct) ?? throw CoreErrors.Missing();

    public Task<DocumentOwner?> Find(DossierRef owner, CancellationToken ct) => owner.Kind switch
    {
        OwnerKinds.Interaction => Interaction(owner, ct),
        OwnerKinds.Territory => Territory(owner, ct),
        OwnerKinds.Organisation => Organisation(owner, ct),
        _ => Dossier(owner, ct),
    };

    /// <summary>Those of the dossiers that the user reads.</summary>
    public Task<IReadOnlyDictionary<DossierRef, DossierCard>> Dossiers(IEnumerable<DossierRef> refs, CancellationToken ct) => dossiers.ByRefs(refs, ct);

    private async Task<DocumentOwner?> Interaction(DossierRef owner, CancellationToken ct)
    {
        var found = await data.Interactions.AsNoTracking().Where(i => i.Id == owner.Id).Select(i => new { i.Subject, i.Audience, i.CreatedBy, Codes = i.ScopeRows.Select(r => r.Code).ToList() }).FirstOrDefaultAsync(ct);
        if (found is null) return null;
        var mine = found.CreatedBy == user.Id || user.Has(TerritoriesPermissions.Interactions.EditAny);
        return new DocumentOwner(owner, found.Subject, $"/echanges/{owner.Id}", Departments(found.Codes), found.Audience, mine && user.Has(TerritoriesPermissions.Interactions.Create) && user.Covers(found.Codes));
    }

    private async Task<DocumentOwner?> Territory(DossierRef owner, CancellationToken ct) =>
        (await geography.ByIds([owner.Id], ct)).GetValueOrDefault(owner.Id) is { } card && user.Covers(card.Departments)
            ? new DocumentOwner(owner, card.Name, card.Url, card.Departments, null, MayAdd) : null;

    private async Task<DocumentOwner?> Organisation(DossierRef owner, CancellationToken ct)
    {
        var found = await data.Organisations.AsNoTracking().Where(o => o.Id == owner.Id).Select(o => new { o.Name, Codes = o.ScopeRows.Select(r => r.Code).ToList() }).FirstOrDefaultAsync(ct);
        if (found is null) return null;
        IReadOnlyList<string> codes = Departments(found.Codes);
        // A national body: the document is of the author's own départements, or of the whole network when he works everywhere.
        if (codes.Count == 0) codes = user.Profile.Everything ? [ScopeRow.Everywhere] : user.Profile.Departments;
        return new DocumentOwner(owner, found.Name, $"/reseau/{owner.Id}", codes, null, MayAdd && user.Covers(codes));
    }

    private async Task<DocumentOwner?> Dossier(DossierRef owner, CancellationToken ct) =>
        (await dossiers.ByRefs([owner], ct)).GetValueOrDefault(owner) is { } card
            ? new DocumentOwner(owner, card.Title, card.Url, card.Departments, null, MayAdd && user.Covers(card.Departments)) : null;

    private bool MayAdd => user.Has(TerritoriesPermissions.Documents.Edit);

    private static List<string> Departments(IEnumerable<string> codes) => [.. codes.Where(c => c != ScopeRow.Everywhere).Order(StringComparer.Ordinal)];
}
