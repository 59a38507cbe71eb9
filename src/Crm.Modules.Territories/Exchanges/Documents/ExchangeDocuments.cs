using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Errors;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Documents;

/// <summary>Documents of one exchange, by their exchange: whoever reads it reads them, unless they were kept to fewer.</summary>
internal sealed class ExchangeDocuments(ExchangesData data, DocumentAppService documents, DocumentReader reader, DocumentOwners owners, IMapper mapper)
{
    public async Task<IReadOnlyList<DocumentOutput>> Of(Guid interactionId, CancellationToken ct)
    {
        await owners.Get(new DossierRef(OwnerKinds.Interaction, interactionId), ct);
        return await Outputs(All(interactionId).OrderBy(d => d.CreatedAt)).ToListAsync(ct);
    }

    public async Task<DocumentOutput> Attach(Guid interactionId, Stream content, string fileName, CancellationToken ct)
    {
        var id = await documents.Attach(new DossierRef(OwnerKinds.Interaction, interactionId), content, fileName, ct);
        return await Outputs(All(interactionId).Where(d => d.Id == id)).FirstAsync(ct);
    }

    public async Task<DocumentContent> Open(Guid interactionId, Guid id, CancellationToken ct)
    {
        await MustBeOf(interactionId, id, ct);
        return await reader.Open(id, null, ct);
    }

    public async Task Delete(Guid interactionId, Guid id, CancellationToken ct)
    {
        await MustBeOf(interactionId, id, ct);
        await documents.Delete(id, null, ct);
    }

    private async Task MustBeOf(Guid interactionId, Guid id, CancellationToken ct)
    {
        if (!await All(interactionId).AnyAsync(d => d.Id == id, ct)) throw CoreErrors.Missing();
    }

    private IQueryable<Document> All(Guid interactionId) => data.Documents.AsNoTracking()
        .Where(d => d.OwnerKind == OwnerKinds.Interaction && d.OwnerId == interactionId);

    private IQueryable<DocumentOutput> Outputs(IQueryable<Document> documents) => documents.ProjectTo<DocumentOutput>(mapper.ConfigurationProvider);
}
