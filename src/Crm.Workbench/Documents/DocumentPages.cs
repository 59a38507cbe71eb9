using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Workbench.Access;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Documents;

/// <summary>Everything the page of a document shows.</summary>
public sealed record DocumentFile(DocumentLine Line, IReadOnlyList<VersionLine> Versions, IReadOnlyList<DocumentTwin> SameContent, bool MayEdit);

/// <summary>Documents of one thing, with the form that adds one: a box of its page.</summary>
public sealed record DocumentBox(DossierRef Owner, IReadOnlyList<DocumentLine> Lines, int Total, bool MayAdd)
{
    public string ListUrl => Owner.Kind == OwnerKinds.Territory ? $"/documents?territory={Owner.Id}" : $"/documents?attachedTo={Owner}";
}

/// <summary>What the form of a new document shows beside its fields.</summary>
public sealed record DocumentForm(DocumentOwner Owner, IReadOnlyList<CategoryLine> Categories);

/// <summary>Documents for the screens, over the services the API uses.</summary>
public sealed class DocumentPages(DocumentsData data, DocumentReader reader, DocumentOwners owners, ICurrentUser user)
{
    public const int BoxLines = 50;

    public Task<Page<DocumentLine>> List(DocumentFilter filter, PageRequest page, CancellationToken ct) => reader.List(filter, page, ct);

    public Task<IReadOnlyList<CategoryLine>> Categories(CancellationToken ct) => reader.Categories(ct);

    /// <summary>The name of a filter's territory or owner; null when the reader does not see it.</summary>
    public async Task<string?> NameOf(string? attachedTo, CancellationToken ct) => DossierRef.Parse(attachedTo) is { } owner
        ? (await owners.Find(owner, ct))?.Title : null;

    public async Task<DocumentFile> File(Guid id, CancellationToken ct)
    {
        var line = await reader.Get(id, ct);
        var owner = await owners.Get(line.AttachedTo, ct);
        var codes = await data.Documents.Where(d => d.Id == id).SelectMany(d => d.ScopeRows.Select(r => r.Code)).ToListAsync(ct);
        var mine = owner.IsAuthored && owner.MayAttach || user.May(DocumentWrites.Edit, new WrittenRow(line.Author, Codes: codes));
        return new DocumentFile(line, await reader.VersionsOfRead(id, ct), await reader.Twins(id, line.Sha256, ct),
            mine && user.Has(WorkbenchPermissions.Documents.Edit));
    }

    /// <summary>What the form of a document shows, with what was typed.</summary>
    public async Task<DocumentFields> Fields(DocumentLine line, DocumentInput? typed, CancellationToken ct) =>
        new(typed ?? line.ToInput(), await reader.Categories(ct), (await owners.Get(line.AttachedTo, ct)).Audience);

    /// <summary>The documents of one thing, newest first.</summary>
    public async Task<DocumentBox> Box(DossierRef owner, CancellationToken ct)
    {
        var found = await owners.Get(owner, ct);
        var page = await reader.List(new DocumentFilter(AttachedTo: owner.ToString()), new PageRequest(PageSize: BoxLines), ct);
        return new DocumentBox(owner, page.Items, page.Total, found.MayAttach && user.Has(WorkbenchPermissions.Documents.Edit));
    }

    /// <summary>Those of a territory: its own and those of the exchanges about it.</summary>
    public async Task<DocumentBox> OfTerritory(Guid id, CancellationToken ct)
    {
        var owner = await owners.Get(new DossierRef(OwnerKinds.Territory, id), ct);
        var page = await reader.List(new DocumentFilter(Territory: id), new PageRequest(PageSize: BoxLines), ct);
        return new DocumentBox(owner.Ref, page.Items, page.Total, owner.MayAttach);
    }

    public async Task<DocumentForm> Form(DossierRef owner, CancellationToken ct)
    {
        var found = await owners.Get(owner, ct);
        if (!found.MayAttach) throw CoreErrors.NotAllowed();
        return new DocumentForm(found, await reader.Categories(ct));
    }
}
