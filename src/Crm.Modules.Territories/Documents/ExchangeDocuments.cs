using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Documents;

/// <summary>Documents of one exchange, by their exchange: whoever reads it reads them, unless they were kept to fewer.</summary>
internal sealed class ExchangeDocuments(TerritoriesData data, DocumentAppService documents, DocumentReader reader, DocumentOwners owners, IMapper mapper)
{
    public async Task<IReadOnlyList<DocumentOutput>> Of(Guid interactionId, CancellationToken ct)
    {
        await owners.Get(new DossierRef(OwnerKinds.Interaction, interactionId), ct);
        return await Outputs(interactionId).OrderBy(d => d.CreatedAt).ToListAsync(ct);
    }

    public async Task<DocumentOutput> Attach(Guid interactionId, Stream content, string fileName, CancellationToken ct)
    {
        var id = await documents.Attach(interactionId, content, fileName, ct);
        return await Outputs(interactionId).FirstAsync(d => d.Id == id, ct);
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
        if (!await data.Documents.AnyAsync(d => d.Id == id && d.OwnerKind == OwnerKinds.Interaction && d.OwnerId == interactionId, ct)) throw CoreErrors.Missing();
    }

    private IQueryable<DocumentOutput> Outputs(Guid interactionId) =>
        data.Documents.AsNoTracking().Where(d => d.OwnerKind == OwnerKinds.Interaction && d.OwnerId == interactionId).ProjectTo<DocumentOutput>(mapper.ConfigurationProvider);
}
