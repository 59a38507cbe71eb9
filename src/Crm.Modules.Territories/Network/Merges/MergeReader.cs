using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Merges that were made, newest first, and where a merged record went.</summary>
internal sealed class MergeReader(NetworkData data, IUserDirectory users, ICurrentUser user, IClock clock)
{
    private const int MaxHops = 20;
    private static readonly string[] Deleted = [ModelConventions.SoftDelete];

    public static readonly SortMap<Merge> Sorts = new SortMap<Merge>("-at", m => m.Id).By("at", m => m.CreatedAt).By("kept", m => m.KeptName)
        .By("links", m => m.LinkCount);

    public async Task<Page<MergeOutput>> List(MergeFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Sorts.Apply(Matching(filter), request.Sort).ToPage(request, ct);
        return new Page<MergeOutput>(await Out(page.Items, ct), page.Number, page.Size, page.Total, page.TotalIsExact);
    }

    public async Task<MergeOutput> Get(Guid id, CancellationToken ct) =>
        (await Out([await data.Merges.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, ct).OrMissing()], ct))[0];

    /// <summary>The record that a merged one is now, following merges of merges; null when it was not merged, or when the reader does not see where it
    /// went.</summary>
    public async Task<Guid?> WhereTo(MergeKind kind, Guid id, CancellationToken ct)
    {
        Guid? into = id;
        for (var hops = 0; hops < MaxHops && into is { } at; hops++)
        {
            if (hops > 0 && await Reads(kind, at, ct)) return at;
            into = await (kind is MergeKind.Organisation ? Into(data.Organisations, at) : Into(data.Contacts, at)).FirstOrDefaultAsync(ct);
        }
        return null;
    }

    /// <summary>« Introuvable », and where it went when it was merged.</summary>
    public async Task<BusinessException> Missing(MergeKind kind, Guid id, CancellationToken ct) =>
        await WhereTo(kind, id, ct) is { } into ? new BusinessException(MergeErrors.MergedAway, 404).With("mergedInto", into) : CoreErrors.Missing();

    private Task<bool> Reads(MergeKind kind, Guid id, CancellationToken ct) =>
        kind is MergeKind.Organisation ? data.Organisations.AnyAsync(o => o.Id == id, ct) : data.Contacts.AnyAsync(c => c.Id == id, ct);

    private static IQueryable<Guid?> Into<T>(IQueryable<T> records, Guid id) where T : MergeableEntity =>
        records.IgnoreQueryFilters().Where(r => r.Id == id).Select(r => r.MergedInto);

    /// <summary>A person not readable (audience) keeps the merges they were in unseen.</summary>
    private IQueryable<Merge> Matching(MergeFilter filter)
    {
        var merges = data.Merges.AsNoTracking()
            .Where(m => m.Kind == MergeKind.Organisation || data.Contacts.IgnoreQueryFilters(Deleted).Any(c => c.Id == m.KeptId));
        if (filter.Kind is { } kind) merges = merges.Where(m => m.Kind == kind);
        if (filter.Undone is { } undone) merges = merges.Where(m => m.UndoneAt != null == undone);
        return merges.SearchedBy(filter.Q, m => m.SearchText);
    }

    private async Task<IReadOnlyList<MergeOutput>> Out(IReadOnlyList<Merge> merges, CancellationToken ct)
    {
        var names = await users.ByIds(merges.Select(m => m.CreatedBy).Distinct(), ct);
        return [.. merges.Select(m =>
            new MergeOutput(m.Id, m.Kind, m.KeptId, m.KeptName, m.GoneId, m.GoneName, m.CreatedAt, m.CreatedBy,
            names.GetValueOrDefault(m.CreatedBy)?.Name, m.LinkCount, m.UndoneAt,
            m.CanUndo(clock.Now) && user.Has(TerritoriesPermissions.Merges.Edit), m.NotRestored?.Split('\n') ?? [])
        {
            Stamp = m.Stamp, Moved = [.. OwnerJournal.Read(m.Links).Select(l => new MovedLine(l.Key, l.Word, l.Count))],
        })];
    }
}
