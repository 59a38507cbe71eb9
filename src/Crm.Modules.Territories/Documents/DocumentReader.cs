using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Documents;

/// <summary>Reads documents: a file of an exchange is there for those who read the exchange; one of a dossier, for those who see the dossier.</summary>
internal sealed class DocumentReader(TerritoriesData data, DocumentOwners owners, AttachmentStore store, IUserDirectory directory, ICurrentUser user)
{
    private const int MaxDossiers = 2_000, MaxTwins = 5;

    public async Task<Page<DocumentLine>> List(DocumentFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Lines(DocumentFilter.Sorts.Apply(filter.Apply(await Readable(ct), data), request.Sort)).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    /// <summary>At most so many, with their names.</summary>
    public async Task<IReadOnlyList<DocumentLine>> Take(DocumentFilter filter, string? sort, int max, CancellationToken ct)
    {
        var found = await Lines(DocumentFilter.Sorts.Apply(filter.Apply(await Readable(ct), data), sort)).Take(max).ToListAsync(ct);
        return await Complete(found, ct);
    }

    public async Task<int> Count(DocumentFilter filter, CancellationToken ct) => await filter.Apply(await Readable(ct), data).CountAsync(ct);

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
            .Select(v => new VersionLine(v.Number, v.FileName, v.ContentType, v.Size, v.Sha256, v.AuthorId, v.At, v.RestoredFrom)).ToListAsync(ct);
        var names = await directory.ByIds(versions.Select(v => v.Author), ct);
        return [.. versions.Select(v => v with { AuthorName = names.GetValueOrDefault(v.Author)?.Name })];
    }

    /// <summary>The bytes of a version, of the current one when none is said. Rights are checked here, at each download.</summary>
    public async Task<DocumentContent> Open(Guid id, int? number, CancellationToken ct)
    {
        var document = await data.Documents.AsNoTracking().Where(d => d.Id == id).Select(d => new { d.OwnerKind, d.OwnerId, d.Version }).FirstOrDefaultAsync(ct).OrMissing();
        await owners.Get(new DossierRef(document.OwnerKind, document.OwnerId), ct);
        var wanted = number ?? document.Version;
        var version = await data.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.DocumentId == id && v.Number == wanted, ct).OrMissing();
        return new DocumentContent(store.Open(version.FileKey), version.ContentType, version.FileName);
    }

    /// <summary>Other documents the reader sees that hold, or held, the same content.</summary>
    public async Task<IReadOnlyList<DocumentTwin>> Twins(Guid id, string sha256, CancellationToken ct) =>
        await (await Readable(ct)).Where(d => d.Id != id && (d.Sha256 == sha256 || data.DocumentVersions.Any(v => v.DocumentId == d.Id && v.Sha256 == sha256)))
            .OrderBy(d => d.CreatedAt).Take(MaxTwins).Select(d => new DocumentTwin(d.Id, d.Title)).ToListAsync(ct);

    public async Task<IReadOnlyList<CategoryLine>> Categories(CancellationToken ct) =>
        await data.DocumentCategories.AsNoTracking().OrderBy(c => c.Position).Select(c => new CategoryLine(c.Code, c.Label)).ToListAsync(ct);

    private async Task<IQueryable<Document>> Readable(CancellationToken ct)
    {
        var found = data.Documents.AsNoTracking().Where(d => d.OwnerKind != OwnerKinds.Interaction || data.Interactions.Any(i => i.Id == d.OwnerId));
        if (user.Profile.AudienceFloor <= (int)Audience.Caf) return found;
        // The Caf's staff sees every dossier of its scope; a member sees his own bodies, and so on.
        var attached = await found.Where(d => d.OwnerKind != OwnerKinds.Interaction && d.OwnerKind != OwnerKinds.Territory && d.OwnerKind != OwnerKinds.Organisation)
            .Select(d => new { d.OwnerKind, d.OwnerId }).Distinct().Take(MaxDossiers).ToListAsync(ct);
        var seen = attached.Count == 0 ? [] : (await owners.Dossiers(attached.Select(a => new DossierRef(a.OwnerKind, a.OwnerId)), ct)).Keys.Select(r => r.Id).ToList();
        return found.Where(d => d.OwnerKind == OwnerKinds.Interaction || d.OwnerKind == OwnerKinds.Territory || d.OwnerKind == OwnerKinds.Organisation || seen.Contains(d.OwnerId));
    }

    private IQueryable<DocumentLine> Lines(IQueryable<Document> documents) => documents.AsNoTracking().Select(d => new DocumentLine
    {
        Id = d.Id, Title = d.Title, Category = d.Category, CategoryLabel = data.DocumentCategories.Where(c => c.Code == d.Category).Select(c => c.Label).FirstOrDefault(),
        AttachedTo = new DossierRef(d.OwnerKind, d.OwnerId), Audience = d.Audience, Follows = d.Follows, Version = d.Version, FileName = d.FileName, ContentType = d.ContentType, Size = d.Size, Sha256 = d.Sha256,
        OwnerTitle = d.OwnerKind == OwnerKinds.Interaction ? data.Interactions.Where(i => i.Id == d.OwnerId).Select(i => i.Subject).FirstOrDefault()
            : d.OwnerKind == OwnerKinds.Territory ? data.Territories.Where(t => t.Id == d.OwnerId).Select(t => t.Name).FirstOrDefault()
            : d.OwnerKind == OwnerKinds.Organisation ? data.Organisations.Where(o => o.Id == d.OwnerId).Select(o => o.Name).FirstOrDefault() : null,
        OwnerUrl = d.OwnerKind == OwnerKinds.Interaction ? "/echanges/" + d.OwnerId : d.OwnerKind == OwnerKinds.Territory ? "/territoires/" + d.OwnerId : d.OwnerKind == OwnerKinds.Organisation ? "/reseau/" + d.OwnerId : null,
        Author = d.CreatedBy, CreatedAt = d.CreatedAt, ChangedAt = d.ChangedAt, Stamp = d.Stamp,
    });

    private async Task<IReadOnlyList<DocumentLine>> Complete(IReadOnlyList<DocumentLine> lines, CancellationToken ct)
    {
        var refs = lines.Where(l => OwnerKinds.IsDossier(l.AttachedTo.Kind)).Select(l => l.AttachedTo).Distinct().ToList();
        var dossiers = refs.Count == 0 ? null : await owners.Dossiers(refs, ct);
        var names = await directory.ByIds(lines.Select(l => l.Author), ct);
        return [.. lines.Select(l => l with
        {
            AuthorName = names.GetValueOrDefault(l.Author)?.Name,
            OwnerTitle = l.OwnerTitle ?? dossiers?.GetValueOrDefault(l.AttachedTo)?.Title, OwnerUrl = OwnerKinds.IsDossier(l.AttachedTo.Kind) ? dossiers?.GetValueOrDefault(l.AttachedTo)?.Url : l.OwnerUrl?.ToLowerInvariant(),
        })];
    }
}
