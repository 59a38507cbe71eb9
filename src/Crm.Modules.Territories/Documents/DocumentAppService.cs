using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Documents;

/// <param name="Size">In bytes.</param>
internal sealed record DocumentOutput(Guid Id, Guid InteractionId, string FileName, string ContentType, long Size, string Sha256, Guid Author, DateTime CreatedAt);

/// <summary>Files of an exchange: whoever reads the exchange reads them; whoever may change it adds and removes them.</summary>
internal sealed class DocumentAppService(TerritoriesData data, AttachmentStore store, ICurrentUser user, IClock clock, IMapper mapper)
{
    public async Task<IReadOnlyList<DocumentOutput>> Of(Guid interactionId, CancellationToken ct)
    {
        await Owner(interactionId, ct);
        return await Documents(interactionId).OrderBy(d => d.CreatedAt).ProjectTo<DocumentOutput>(mapper.ConfigurationProvider).ToListAsync(ct);
    }

    public async Task<DocumentOutput> Attach(Guid interactionId, Stream content, string fileName, CancellationToken ct)
    {
        await MustEdit(interactionId, ct);
        var name = InteractionDocument.NameOf(fileName);
        if (await Documents(interactionId).CountAsync(ct) >= InteractionDocument.MaxPerInteraction)
            throw new BusinessException(TerritoriesErrors.TooManyDocuments).With("max", InteractionDocument.MaxPerInteraction);
        var document = new InteractionDocument(interactionId, name, await store.Save(clock.NewId(), content, name, ct));
        data.Add(document);
        await data.Save(ct);
        return mapper.Map<DocumentOutput>(document);
    }

    public async Task<(Stream Content, string ContentType, string FileName)> Open(Guid interactionId, Guid id, CancellationToken ct)
    {
        await Owner(interactionId, ct);
        var document = await Documents(interactionId).AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, ct).OrMissing();
        return (store.Open(document.Id), document.ContentType, document.FileName);
    }

    public async Task Delete(Guid interactionId, Guid id, CancellationToken ct)
    {
        await MustEdit(interactionId, ct);
        (await Documents(interactionId).Editable(id, null, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    private IQueryable<InteractionDocument> Documents(Guid interactionId) => data.Context.Set<InteractionDocument>().Where(d => d.InteractionId == interactionId);

    private async Task<(Guid Author, List<string> Codes)> Owner(Guid id, CancellationToken ct)
    {
        var found = await data.Interactions.Where(i => i.Id == id).Select(i => new { i.CreatedBy, Codes = i.ScopeRows.Select(r => r.Code).ToList() }).FirstOrDefaultAsync(ct)
            ?? throw CoreErrors.Missing();
        return (found.CreatedBy, found.Codes);
    }

    private async Task MustEdit(Guid id, CancellationToken ct)
    {
        var (author, codes) = await Owner(id, ct);
        if (author != user.Id && !user.Has(TerritoriesPermissions.Interactions.EditAny)) throw new BusinessException(TerritoriesErrors.NotAuthor, 403);
        if (!user.Covers(codes)) throw new BusinessException(TerritoriesErrors.OutOfScope, 403);
    }
}
