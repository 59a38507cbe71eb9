using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Documents;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Workbench.Documents;
using Crm.Workbench.Drafts;
using Crm.Workbench.PersonalData;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Empties people and exchanges of what names somebody, everywhere at once: the record, its copies, its traces. All of it or nothing; called with
/// everything in sight.</summary>
internal sealed class Forgetting(ExchangesData data, Traces traces, AttachmentStore files, AuditLog audit, IClock clock)
{
    private const string MergedPerson = "Personne anonymisée";

    /// <summary>Forms whose drafts are named after the thing.</summary>
    private static readonly string[] DraftsOf = ["contact:", "fonction:", "echange:", "commentaire:"];

    public Task People(IReadOnlyCollection<Guid> ids, CancellationToken ct) => data.Context.InOneTransaction(() => PeopleNow(ids, ct), ct);

    /// <summary>Within a transaction of the caller's.</summary>
    public async Task PeopleNow(IReadOnlyCollection<Guid> asked, CancellationToken ct)
    {
        // What was merged into a person is that person.
        List<Guid> ids =
            [.. asked, .. await data.Contacts.IgnoreQueryFilters()
            .Where(c => c.MergedInto != null && asked.Contains(c.MergedInto.Value) && c.AnonymisedAt == null).Select(c => c.Id).ToListAsync(ct)];
        var people = await data.Contacts.IgnoreQueryFilters().AsTracking().Include(c => c.Emails).Include(c => c.Phones).AsSplitQuery()
            .Where(c => ids.Contains(c.Id)).ToListAsync(ct);
        var functions = await data.AllFunctions.IgnoreQueryFilters().AsTracking().Where(f => ids.Contains(f.ContactId)).ToListAsync(ct);
        people.ForEach(c => c.Anonymise(clock.Now));
        functions.ForEach(f => f.ForgetMailbox());
        foreach (var merge in await data.Merges.IgnoreQueryFilters().AsTracking()
            .Where(m => m.Kind == MergeKind.Contact && (ids.Contains(m.KeptId) || ids.Contains(m.GoneId))).ToListAsync(ct)) merge.Forget(MergedPerson);
        foreach (var id in ids) audit.Note(nameof(Contact), id, "Anonymised");
        await data.Save(ct);
        await Empty([.. ids, .. functions.Select(f => f.Id)], ct);
    }

    public async Task Exchanges(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var documents = new List<Guid>();
        await data.Context.InOneTransaction(async () =>
        {
            var exchanges = await data.Interactions.IgnoreQueryFilters().AsTracking().Include(i => i.Users).Include(i => i.Contacts).AsSplitQuery()
                .Where(i => ids.Contains(i.Id)).ToListAsync(ct);
            var tasks = await data.Tasks.IgnoreQueryFilters().AsTracking()
                .Where(t => t.InteractionId != null && ids.Contains(t.InteractionId.Value)).ToListAsync(ct);
            var comments = await data.Context.Set<InteractionComment>().IgnoreQueryFilters().AsTracking()
                .Where(c => ids.Contains(c.InteractionId)).ToListAsync(ct);
            var pieces = await data.Context.Set<InteractionDocument>().IgnoreQueryFilters().AsTracking()
                .Where(d => ids.Contains(d.InteractionId)).ToListAsync(ct);
            var papers = await data.Documents.IgnoreQueryFilters().AsTracking()
                .Where(d => d.OwnerKind == OwnerKinds.Interaction && ids.Contains(d.OwnerId)).ToListAsync(ct);
            var paperIds = papers.Select(d => d.Id).ToList();
            var versions = await data.DocumentVersions.AsTracking().Where(v => paperIds.Contains(v.DocumentId)).ToListAsync(ct);
            exchanges.ForEach(i => i.Forget(clock.Now));
            tasks.ForEach(t => t.Forget());
            data.Context.RemoveRange(comments);
            data.Context.RemoveRange(pieces);
            data.Context.RemoveRange(versions);
            data.Context.RemoveRange(papers);
            foreach (var id in ids) audit.Note(nameof(Interaction), id, "Anonymised");
            await data.Save(ct);
            await Empty([.. ids, .. tasks.Select(t => t.Id), .. comments.Select(c => c.Id), .. pieces.Select(d => d.Id), .. paperIds], ct);
            documents = [.. pieces.Select(d => d.Id).Concat(versions.Select(v => v.FileKey)).Distinct()];
        }, ct);
        // Files go once the rows are surely gone: a crash leaves a file that nothing names, never a name without its file.
        documents.ForEach(files.Delete);
    }

    private async Task Empty(IReadOnlyCollection<Guid> entities, CancellationToken ct)
    {
        await traces.Forget(entities, journal: true, ct);
        var keys = entities.SelectMany(e => DraftsOf.Select(form => form + e)).ToList();
        await data.Context.Set<Draft>().Where(d => keys.Contains(d.Key)).ExecuteDeleteAsync(ct);
    }
}
