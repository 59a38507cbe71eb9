using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Documents;

/// <summary>Exchanges as owners of documents: whoever reads an exchange reads its documents, its author and those who may edit any attach to it.</summary>
internal sealed class ExchangeOwner(ExchangesData data, ICurrentUser user) : IDocumentOwnerSource
{
    public const int MaxDocuments = 50;

    public RecordKind Kind => InteractionNoun.Kind;

    // Said also where the trash is looked into.
    public IQueryable<Guid> Readable => data.Interactions.Where(i => i.DeletedAt == null).Select(i => i.Id);

    public IQueryable<Guid> About(Guid territory) => data.Places.Where(p => p.TerritoryId == territory).Select(p => p.InteractionId);

    public async Task<DocumentOwner?> Find(DossierRef owner, CancellationToken ct)
    {
        var found = await data.Interactions.AsNoTracking().Where(i => i.Id == owner.Id)
            .Select(i => new { i.Subject, i.Audience, i.CreatedBy, Codes = i.ScopeRows.Select(r => r.Code).ToList() }).FirstOrDefaultAsync(ct);
        if (found is null) return null;
        return new DocumentOwner(owner, found.Subject, Kind.UrlOf(owner.Id), ScopeRow.Departments(found.Codes), found.Audience,
            user.May(InteractionWrites.Edit, new WrittenRow(found.CreatedBy, Codes: found.Codes)))
        {
            Max = MaxDocuments, TooMany = ExchangeErrors.TooManyDocuments, NotAuthor = ExchangeErrors.NotAuthor,
        };
    }
}
