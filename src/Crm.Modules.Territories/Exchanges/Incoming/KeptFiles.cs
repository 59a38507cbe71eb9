using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>Files of mails between their reading and their exchange: only types that documents accept, only for two days.</summary>
internal sealed class KeptFiles(ExchangesData data, AttachmentStore store, DocumentAppService documents, ICurrentUser user, IClock clock) : IJob
{
    /// <summary>Those kept, and the names of those whose type documents refuse.</summary>
    public async Task<(IReadOnlyList<KeptFile> Kept, IReadOnlyList<string> Refused)> Keep(IReadOnlyList<IncomingFile> files, CancellationToken ct)
    {
        var (kept, refused) = (new List<KeptFile>(), new List<string>());
        foreach (var file in files)
        {
            try
            {
                using var content = new MemoryStream(file.Content, writable: false);
                kept.Add(new KeptFile(await store.Save(clock.NewId(), content, file.Name, ct), file.Name, user.Id, clock.Now));
            }
            catch (BusinessException wrong) when (wrong.Code is CoreErrors.FileTypeRefused or CoreErrors.FileTooLarge)
            {
                refused.Add(file.Name);
            }
        }
        data.Context.AddRange(kept);
        if (kept.Count > 0) await data.Save(ct);
        return (kept, refused);
    }

    /// <summary>Those the current user asks for, in order of name; each must be there and theirs.</summary>
    public async Task<IReadOnlyList<KeptFile>> Mine(IReadOnlyCollection<Guid>? ids, CancellationToken ct)
    {
        if (ids is null or { Count: 0 }) return [];
        var files = await data.Context.Set<KeptFile>().AsNoTracking().Where(f => f.UserId == user.Id && ids.Contains(f.Id))
            .OrderBy(f => f.FileName).ToListAsync(ct);
        new InputErrors().When(files.Count < ids.Distinct().Count(), "files", CoreErrors.UnknownReference).ThrowIfAny();
        return files;
    }

    /// <summary>Makes documents of them; the exchange must be saved already.</summary>
    public async Task AttachTo(Guid interactionId, IReadOnlyList<KeptFile> files, CancellationToken ct)
    {
        foreach (var file in files)
        {
            await using var content = store.Open(file.Id);
            await documents.Attach(new DossierRef(OwnerKinds.Interaction, interactionId), content, file.FileName, ct);
        }
    }

    /// <summary>Throws away what nobody logged.</summary>
    public async Task Run(CancellationToken ct)
    {
        var limit = clock.Now.AddDays(-KeptFile.KeptDays);
        await Forget(await data.Context.Set<KeptFile>().AsNoTracking().Where(f => f.At < limit).ToListAsync(ct), ct);
    }

    public async Task Forget(IReadOnlyList<KeptFile> files, CancellationToken ct)
    {
        if (files.Count == 0) return;
        var ids = files.Select(f => f.Id).ToList();
        await data.Context.Set<KeptFile>().Where(f => ids.Contains(f.Id)).ExecuteDeleteAsync(ct);
        foreach (var id in ids) store.Delete(id);
    }
}
