using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Workbench.Access;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Documents;

/// <summary>Puts documents where their author may, adds versions, changes what is said of them, removes and takes back.</summary>
public sealed class DocumentAppService(DocumentsData data, AttachmentStore store, DocumentOwners owners, ICurrentUser user, IClock clock)
{
    public async Task<Guid> Add(DossierRef? attachedTo, DocumentInput input, Stream content, string fileName, CancellationToken ct)
    {
        new InputErrors().When(attachedTo is null, "attachedTo", CoreErrors.Required).ThrowIfAny();
        var owner = await owners.Find(attachedTo!, ct) ?? throw Unknown("attachedTo");
        MustAttach(owner);
        await MustKnow(input.Category, ct);
        if (await data.Documents.CountAsync(d => d.OwnerKind == owner.Ref.Kind && d.OwnerId == owner.Ref.Id, ct) >= owner.Max)
            throw new BusinessException(owner.TooMany).With("max", owner.Max);
        var name = Document.NameOf(fileName);
        if (string.IsNullOrWhiteSpace(input.Title)) input = input with { Title = Path.GetFileNameWithoutExtension(name) };
        // Who shares with a committee does not read what stays within the Caf.
        if (input.Audience is null && owner.Audience is null && user.Profile.AudienceFloor > (int)Audience.Caf)
            input = input with { Audience = Audience.Committee };
        var document = new Document(clock.NewId(), input, owner);
        await Put(document, content, name, ct);
        data.Add(document);
        await data.Save(ct);
        return document.Id;
    }

    /// <summary>A file of a thing, from its page or from a mail.</summary>
    public async Task<Guid> Attach(DossierRef owner, Stream content, string fileName, CancellationToken ct)
    {
        await owners.Get(owner, ct);
        return await Add(owner, new DocumentInput(), content, fileName, ct);
    }

    public async Task AddVersion(Guid id, Stream content, string fileName, Guid? stamp, CancellationToken ct)
    {
        var (document, _) = await Changeable(data.Documents, id, stamp, ct);
        await Put(document, content, Document.NameOf(fileName), ct);
        await data.Save(ct);
    }

    /// <summary>Takes up a former version: it becomes the newest, and none is lost.</summary>
    public async Task RestoreVersion(Guid id, int number, Guid? stamp, CancellationToken ct)
    {
        var (document, _) = await Changeable(data.Documents, id, stamp, ct);
        var version = await data.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.DocumentId == id && v.Number == number, ct).OrMissing();
        data.Add(document.Put(clock.NewId(), version.File, version.FileName, user.Id, clock.Now, number));
        await data.Save(ct);
    }

    public async Task Change(Guid id, DocumentInput input, Guid? stamp, CancellationToken ct)
    {
        var (document, owner) = await Changeable(data.Documents, id, stamp, ct);
        await MustKnow(input.Category, ct);
        document.Describe(input, owner);
        await data.Save(ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var (document, _) = await Changeable(data.Documents, id, stamp, ct);
        document.Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid id, CancellationToken ct)
    {
        var (document, _) = await Changeable(data.Deleted(data.Documents), id, null, ct);
        if (document.DeletedAt is not { } deletedAt) return;
        document.TakeBack(clock.Now);
        await data.Save(ct);
    }

    private async Task Put(Document document, Stream content, string name, CancellationToken ct)
    {
        var file = await store.Save(clock.NewId(), content, name, ct);
        try
        {
            data.Add(document.Put(clock.NewId(), file, name, user.Id, clock.Now));
        }
        catch (BusinessException)
        {
            store.Delete(file.Key);
            throw;
        }
    }

    /// <summary>Its author and those who may change what it is attached to; another's, with the right on colleagues' matter.</summary>
    private async Task<(Document Document, DocumentOwner Owner)> Changeable(IQueryable<Document> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var document = await source.Editable(id, null, ct);
        var owner = await owners.Get(new DossierRef(document.OwnerKind, document.OwnerId), ct);
        if (!(owner.IsAuthored && owner.MayAttach)) user.Demand(DocumentWrites.Edit, document);
        document.MustBe(stamp);
        return (document, owner);
    }

    private void MustAttach(DocumentOwner owner)
    {
        if (owner.MayAttach) return;
        if (!user.Covers(owner.Codes)) throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        throw owner.NotAuthor is { } code ? new BusinessException(code, 403) : CoreErrors.NotAllowed();
    }

    private async Task MustKnow(string? category, CancellationToken ct)
    {
        if (category is not null && !await data.DocumentCategories.AnyAsync(c => c.Code == category, ct)) throw Unknown("category");
    }

    private static InputException Unknown(string field) => new([new FieldError(field, CoreErrors.UnknownReference, new Dictionary<string, object?>())]);
}
