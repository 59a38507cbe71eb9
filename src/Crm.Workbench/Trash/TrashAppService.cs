using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Trash;

/// <summary>The one trash: what the reader threw away, what was thrown away in their scope, and its way back through the use case of each kind.</summary>
public sealed class TrashAppService(TrashCatalog catalog, IServiceProvider services, IUserDirectory directory, ICurrentUser user, IClock clock)
{
    public static readonly SortMap<TrashRow> Sorts = new SortMap<TrashRow>("-deletedAt", r => r.Id)
        .By("deletedAt", r => r.DeletedAt).By("title", r => r.Title).By("kind", r => r.Kind);

    public IReadOnlyList<TrashKind> Kinds => catalog.For(user);

    public async Task<Page<TrashOutput>> List(TrashFilter filter, PageRequest request, CancellationToken ct)
    {
        var kinds = Kinds.Where(k => string.IsNullOrEmpty(filter.Kind) || k.Key == filter.Kind).ToDictionary(k => k.Key);
        if (kinds.Count == 0) return new Page<TrashOutput>([], request.Number, request.Size, 0);
        var rows = kinds.Values.Select(Rows).Aggregate((all, more) => all.Concat(more));
        if (filter.Mine is true)
        {
            var me = user.Id;
            rows = rows.Where(r => r.DeletedBy == me);
        }
        var page = await Sorts.Apply(rows, request.Sort).ToPage(request, ct);
        var names = await directory.ByIds(page.Items.Select(r => r.DeletedBy).OfType<Guid>(), ct);
        return page.Select(r => Output(kinds[r.Kind], r, r.DeletedBy is { } by ? names.GetValueOrDefault(by)?.Name : null));
    }

    /// <summary>Takes it back; what it was.</summary>
    public async Task<TrashOutput> Restore(string? kind, Guid id, CancellationToken ct)
    {
        var known = Kinds.FirstOrDefault(k => k.Key == kind) ?? throw CoreErrors.Missing();
        var row = await Rows(known).FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw CoreErrors.Missing();
        try
        {
            await known.TakeBack(services, row, ct);
        }
        catch (BusinessException missing) when (missing.Status == 404)
        {
            throw new BusinessException(WorkbenchErrors.RestoreAlone, 409);
        }
        return Output(known, row, null);
    }

    private IQueryable<TrashRow> Rows(TrashKind kind) => kind.Rows(services, user, clock.Now.AddDays(-TrashRules.Days));

    private static TrashOutput Output(TrashKind kind, TrashRow row, string? by) =>
        new(kind.Key, kind.Label, row.Id, row.Title ?? "", row.DeletedAt, row.DeletedBy, by, row.DeletedAt.AddDays(TrashRules.Days), row.MayRestore,
            kind.UrlOf(row), kind.RestoreUrlOf(row)) { Icon = kind.Icon };
}
