using System.Text.Json.Nodes;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Merges a record into another, and takes them apart again: all of it or nothing.</summary>
internal sealed class MergeAppService(NetworkData data, IEnumerable<IRecords> kinds, IEnumerable<IMergeLinks> owners, ICurrentUser user,
    AuditLog audit, IClock clock)
{
    /// <summary>Gives the id of the merge.</summary>
    public async Task<Guid> Merge(MergeKind kind, Guid goneId, MergeInput input, CancellationToken ct)
    {
        new InputErrors().When(input.Into is null, "into", CoreErrors.Required).ThrowIfAny();
        if (input.Into == goneId) throw new BusinessException(MergeErrors.IntoItself);
        var (id, records) = (clock.NewId(), Of(kind));
        await data.Context.InOneTransaction(async () =>
        {
            data.Context.ChangeTracker.Clear();
            var (gone, kept) = (await Mine(records, goneId, input.Stamp, ct), await Mine(records, input.Into!.Value, input.IntoStamp, ct));
            using var _ = user.Become(Everything());
            var merge = new Merge(id, kind, (kept.Entity.Id, kept.Name), (gone.Entity.Id, gone.Name), kept.Scope.Concat(gone.Scope).Distinct());
            var values = await records.Write(kept, FieldMerge.Combine(records.Fields, kept.Values, gone.Values, input.Take), gone.Scope, ct);
            gone.Entity.GoInto(kept.Entity.Id, clock.Now);
            merge.Moved(FieldMerge.Changes(kept.Values, values).ToJsonString(), await MoveLinks(kind, goneId, kept.Entity.Id, ct));
            data.Add(merge);
            await Save(records, kept, gone, ct);
        }, ct);
        return id;
    }

    /// <summary>Puts both records back as they were; what somebody changed since stays, and is said.</summary>
    public Task Undo(Guid id, Guid? stamp, CancellationToken ct) => data.Context.InOneTransaction(async () =>
    {
        data.Context.ChangeTracker.Clear();
        var merge = await data.Merges.Editable(id, stamp, ct);
        merge.MustBeUndoable(clock.Now);
        if (!user.Covers(merge.ScopeRows.Select(r => r.Code))) throw new BusinessException(MergeErrors.OutOfScope, 403);
        using var _ = user.Become(Everything());
        var records = Of(merge.Kind);
        var kept = await records.Load(merge.KeptId, deleted: false, ct) ?? throw new BusinessException(MergeErrors.KeptIsGone, 409);
        var gone = await records.Load(merge.GoneId, deleted: true, ct) ?? throw CoreErrors.Missing();
        var (values, changed) = FieldMerge.TakeBack(records.Fields, kept.Values, JsonNode.Parse(merge.Values)!.AsObject());
        await records.Write(kept, values, [], ct);
        gone.Entity.ComeBack();
        List<string> lost = [.. changed.Select(label => $"{label} : modifié depuis, gardé tel quel")];
        foreach (var journal in OwnerJournal.Read(merge.Links))
            if (owners.FirstOrDefault(o => o.Kind == merge.Kind && o.Key == journal.Key) is { } owner)
                lost.AddRange((await owner.PutBack(gone.Entity.Id, kept.Entity.Id, journal.Journal, ct)).Lost);
        merge.Undo(user.Id, clock.Now, lost);
        await Save(records, kept, gone, ct);
    }, ct);

    private IRecords Of(MergeKind kind) => kinds.Single(k => k.Kind == kind);

    /// <summary>Both records change version, whatever moved: two merges of one record at once cannot both be saved.</summary>
    private async Task Save(IRecords records, MergeRecord kept, MergeRecord gone, CancellationToken ct)
    {
        data.Context.Entry(kept.Entity).State = EntityState.Modified;
        audit.Note(kept.Entity.GetType().Name, kept.Entity.Id, gone.Entity.MergedInto is null ? "Unmerged" : "Merged", new { other = gone.Entity.Id });
        await data.Save(ct);
        await records.Settle([kept.Entity.Id, gone.Entity.Id], ct);
        await data.Save(ct);
    }

    private async Task<IReadOnlyList<OwnerJournal>> MoveLinks(MergeKind kind, Guid from, Guid to, CancellationToken ct)
    {
        var journals = new List<OwnerJournal>();
        foreach (var owner in owners.Where(o => o.Kind == kind))
            if (await owner.Move(from, to, ct) is { Count: > 0 } moved) journals.Add(new OwnerJournal(owner.Key, owner.Word, moved.Count, moved.Journal));
        return journals;
    }

    private async Task<MergeRecord> Mine(IRecords records, Guid id, Guid? stamp, CancellationToken ct)
    {
        if (await records.Load(id, deleted: false, ct) is not { } record)
            throw await records.Load(id, deleted: true, ct) is { Entity.MergedInto: { } into } ? new BusinessException(MergeErrors.AlreadyMerged, 409)
                .With("mergedInto", into) : CoreErrors.Missing();
        if (!user.Covers(record.Scope)) throw new BusinessException(MergeErrors.OutOfScope, 403);
        record.Entity.MustBe(stamp);
        return record;
    }

    /// <summary>The same person, whom no link escapes.</summary>
    private AccessProfile Everything() =>
        user.Profile with { Everything = true, Permissions = user.Profile.Permissions.Append(AudiencePermissions.Private).ToHashSet() };
}
