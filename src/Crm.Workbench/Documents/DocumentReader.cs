using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Documents;

/// <summary>Reads documents: a file of an exchange is there for those who read the exchange; one of a dossier, for those who see the dossier.</summary>
public sealed class DocumentReader(DocumentsData data, DocumentOwners owners, AttachmentStore store, IUserDirectory directory, ICurrentUser user,
    IMapper mapper)
{
    private const int MaxDossiers = 2_000, MaxTwins = 5;

    public async Task<Page<DocumentLine>> List(DocumentFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Lines(DocumentFilter.Sorts.Apply(filter.Apply(await Readable(ct), owners), request.Sort)).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    /// <summary>The first so many, with their names.</summary>
    public async Task<IReadOnlyList<DocumentLine>> First(DocumentFilter filter, int max, CancellationToken ct) =>
        await Complete(await Lines(DocumentFilter.Sorts.Apply(filter.Apply(await Readable(ct), owners), null)).Take(max).ToListAsync(ct), ct);

    public async Task<int> Count(DocumentFilter filter, CancellationToken ct) => await filter.Apply(await Readable(ct), owners).CountAsync(ct);

    public async Task<DocumentLine> Get(Guid id, CancellationToken ct)
    {
        var line = await Lines(data.Documents.Where(d => d.Id == id)).FirstOrDefaultAsync(ct).OrMissing();
        var owner = await owners.Get(line.AttachedTo, ct);
        return (await Complete([line], ct))[0] with { OwnerTitle = owner.Title, OwnerUrl = owner.Url };
    }

    public async Task<IReadOnlyList<VersionLine>> Versions(Guid id, CancellationToken ct)
    {
        await Get(id, ct);
        return await VersionsOfRead(id, ct);
    }

    /// <summary>The same, of a document the reader has just been given.</summary>
    public async Task<IReadOnlyList<VersionLine>> VersionsOfRead(Guid id, CancellationToken ct)
    {
        var versions = await data.DocumentVersions.AsNoTracking().Where(v => v.DocumentId == id).OrderByDescending(v => v.Number)
            .ProjectTo<VersionLine>(mapper.ConfigurationProvider).ToListAsync(ct);
        var names = await directory.ByIds(versions.Select(v => v.Author), ct);
        return [.. versions.Select(v => v with { AuthorName = names.GetValueOrDefault(v.Author)?.Name })];
    }

    /// <summary>The bytes of a version, of the current one when none is said. Rights are checked here, at each download.</summary>
    public async Task<DocumentContent> Open(Guid id, int? number, CancellationToken ct)
    {
        var document = await data.Documents.AsNoTracking().Where(d => d.Id == id).Select(d => new { d.OwnerKind, d.OwnerId, d.Version })
            .FirstOrDefaultAsync(ct).OrMissing();
        await owners.Get(new DossierRef(document.OwnerKind, document.OwnerId), ct);
        var wanted = number ?? document.Version;
        var version = await data.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.DocumentId == id && v.Number == wanted, ct).OrMissing();
        return new DocumentContent(store.Open(version.FileKey), version.ContentType, version.FileName);
    }

    /// <summary>Other documents the reader sees that hold, or held, the same content.</summary>
    public async Task<IReadOnlyList<DocumentTwin>> Twins(Guid id, string sha256, CancellationToken ct) =>
        await (await Readable(ct)).Where(d => d.Id != id && (d.Sha256 == sha256 || data.DocumentVersions.Any(v => v.DocumentId == d.Id && v.Sha256 == sha256)))
            .OrderBy(d => d.CreatedAt).Take(MaxTwins).ProjectTo<DocumentTwin>(mapper.ConfigurationProvider).ToListAsync(ct);

    public async Task<IReadOnlyList<CategoryLine>> Categories(CancellationToken ct) =>
        await data.DocumentCategories.AsNoTracking().OrderBy(c => c.Position).ProjectTo<CategoryLine>(mapper.ConfigurationProvider).ToListAsync(ct);

    private async Task<IQueryable<Document>> Readable(CancellationToken ct)
    {
        var found = data.Documents.AsNoTracking();
        foreach (var source in owners.Sources)
            if (source.Readable is { } ids) found = found.Where(d => d.OwnerKind != source.Kind.Name || ids.Contains(d.OwnerId));
        if (user.Profile.AudienceFloor <= (int)Audience.Caf) return found;
        // The Caf's staff sees every dossier of its scope; a member sees their own bodies, and so on.
        var others = owners.Sources.Select(s => s.Kind.Name).ToList();
        var attached = await found.Where(d => !others.Contains(d.OwnerKind)).Select(d => new { d.OwnerKind, d.OwnerId }).Distinct()
            .Take(MaxDossiers).ToListAsync(ct);
        var seen = attached.Count == 0 ? []
            : (await owners.Dossiers(attached.Select(a => new DossierRef(a.OwnerKind, a.OwnerId)), ct)).Keys.Select(r => r.Id).ToList();
        return found.Where(d => others.Contains(d.OwnerKind) || seen.Contains(d.OwnerId));
    }

    private IQueryable<DocumentLine> Lines(IQueryable<Document> documents) => owners.Titled(documents.AsNoTracking()).Select(t => new DocumentLine
    {
        Id = t.Document.Id, Title = t.Document.Title, Category = t.Document.Category,
        CategoryLabel = data.DocumentCategories.Where(c => c.Code == t.Document.Category).Select(c => c.Label).FirstOrDefault(),
        AttachedTo = new DossierRef(t.Document.OwnerKind, t.Document.OwnerId), OwnerTitle = t.OwnerTitle, Audience = t.Document.Audience,
        Follows = t.Document.Follows,
        Version = t.Document.Version, FileName = t.Document.FileName, ContentType = t.Document.ContentType, Size = t.Document.Size, Sha256 = t.Document.Sha256,
        Author = t.Document.CreatedBy, CreatedAt = t.Document.CreatedAt, ChangedAt = t.Document.ChangedAt, Stamp = t.Document.Stamp,
    });

    private async Task<IReadOnlyList<DocumentLine>> Complete(IReadOnlyList<DocumentLine> lines, CancellationToken ct)
    {
        var refs = lines.Where(l => owners.SourceOf(l.AttachedTo.Kind) is null).Select(l => l.AttachedTo).Distinct().ToList();
        var dossiers = refs.Count == 0 ? null : await owners.Dossiers(refs, ct);
        var names = await directory.ByIds(lines.Select(l => l.Author), ct);
        return [.. lines.Select(l => l with
        {
            AuthorName = names.GetValueOrDefault(l.Author)?.Name,
            OwnerTitle = l.OwnerTitle ?? dossiers?.GetValueOrDefault(l.AttachedTo)?.Title,
            OwnerUrl = owners.SourceOf(l.AttachedTo.Kind) is { } source ? source.Kind.UrlOf(l.AttachedTo.Id) : dossiers?.GetValueOrDefault(l.AttachedTo)?.Url,
        })];
    }
}
