using Crm.Foundation.Access;
using Crm.Workbench.Access;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Documents;

/// <summary>Documents in the trash: there for those who read what they are attached to, as long as that is not thrown away itself.</summary>
internal static class DocumentTrash
{
    internal static readonly TrashOf<Document> Kind = new(DocumentNoun.Kind)
    {
        Permission = WorkbenchPermissions.Documents.Edit, Api = "documents/{id}", Read = Readable,
        May = user => user.Mine<Document>(DocumentWrites.Edit), Restore = (s, row, ct) => s.Of<DocumentAppService>().Restore(row.Id, ct),
    };

    private static IQueryable<Document> Readable(IServiceProvider services)
    {
        var (found, owners, user) = (services.Of<DocumentsData>().Documents, services.Of<DocumentOwners>(), services.Of<ICurrentUser>());
        foreach (var source in owners.Sources)
            if (source.Readable is { } ids) found = found.Where(d => d.OwnerKind != source.Kind.Name || ids.Contains(d.OwnerId));
        if (user.Profile.AudienceFloor <= (int)Audience.Caf) return found;
        // Which dossiers the others see is asked of their modules; here they find what they put there.
        var (me, others) = (user.Id, owners.Sources.Select(s => s.Kind.Name).ToList());
        return found.Where(d => others.Contains(d.OwnerKind) || d.CreatedBy == me);
    }
}

/// <summary>What is attached to a thing leaves with it: versions, bytes and all.</summary>
internal sealed class DocumentsLeave(DocumentsData data) : ITrashFollower
{
    public IEnumerable<Type> Empties => [typeof(DocumentVersion)];

    public async Task Follow(Emptied emptied, CancellationToken ct)
    {
        var (kind, owners) = (emptied.Kind.Key, emptied.Ids);
        var attached = await data.Documents.IgnoreQueryFilters().Where(d => d.OwnerKind == kind && owners.Contains(d.OwnerId)).Select(d => d.Id)
            .ToListAsync(ct);
        List<Guid> gone = kind == DocumentNoun.Name ? [.. attached, .. emptied.Ids] : attached;
        if (gone.Count == 0) return;
        var versions = data.DocumentVersions.Where(v => gone.Contains(v.DocumentId));
        emptied.Files.AddRange(await versions.Select(v => v.FileKey).Distinct().ToListAsync(ct));
        emptied.With.AddRange(attached);
        await versions.ExecuteDeleteAsync(ct);
        await data.Documents.IgnoreQueryFilters().Where(d => attached.Contains(d.Id)).ExecuteDeleteAsync(ct);
    }
}
