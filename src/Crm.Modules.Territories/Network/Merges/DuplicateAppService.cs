using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Pairs that may be one, most alike first: list, decide that they are not, bring two together.</summary>
internal sealed class DuplicateAppService(NetworkData data, DuplicateComparer comparer, IEnumerable<IRecords> kinds, ICurrentUser user, IClock clock)
{
    private sealed record Line
    {
        public Guid Id { get; init; }
        public int Score { get; init; }
        public string Words { get; init; } = "";
        public Guid FirstId { get; init; }
        public Guid SecondId { get; init; }
        public DateTime? DismissedAt { get; init; }
        public string Name { get; init; } = "";
    }

    private static readonly SortMap<Line> Sorts = new SortMap<Line>("-score", p => p.Id).By("score", p => p.Score).By("name", p => p.Name);

    /// <summary>Both records must be readable. What changed just now is compared first.</summary>
    public async Task<Page<DuplicateOutput>> List(MergeKind kind, DuplicateFilter filter, PageRequest request, CancellationToken ct)
    {
        await comparer.CatchUp(kind, ct);
        var page = await Sorts.Apply(Lines(kind, filter), request.Sort).ToPage(request, ct);
        return new Page<DuplicateOutput>(await Complete(kind, page.Items, ct), page.Number, page.Size, page.Total, page.TotalIsExact);
    }

    public async Task<DuplicateOutput> Get(Guid id, CancellationToken ct)
    {
        var pair = await data.Duplicates.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct).OrMissing();
        return (await Complete(pair.Kind,
            [new Line { Id = pair.Id, Score = pair.Score, Words = pair.Words, FirstId = pair.FirstId, SecondId = pair.SecondId,
            DismissedAt = pair.DismissedAt }], ct)) is [var found] ? found : throw CoreErrors.Missing();
    }

    /// <summary>« Pas un doublon », for good; or propose again after all.</summary>
    public async Task Decide(Guid id, bool duplicate, CancellationToken ct)
    {
        await Get(id, ct);
        var pair = await data.Duplicates.AsTracking().FirstAsync(p => p.Id == id, ct);
        if (duplicate) pair.Propose();
        else pair.Dismiss(user.Id, clock.Now);
        await data.Save(ct);
    }

    /// <summary>The pair of two records that a person wants to see side by side.</summary>
    public async Task<Guid> Ask(MergeKind kind, Guid one, Guid other, CancellationToken ct)
    {
        if (one == other) throw new BusinessException(MergeErrors.IntoItself);
        var records = kinds.Single(k => k.Kind == kind);
        if ((await records.Faces([one, other], ct)).Count < 2) throw CoreErrors.Missing();
        var (first, second) = DuplicatePair.First(one, other) == one ? (one, other) : (other, one);
        var pair = await data.Duplicates.AsTracking().FirstOrDefaultAsync(p => p.FirstId == first && p.SecondId == second, ct);
        if (pair is null)
        {
            var traits = await records.Traits([one, other], ct);
            data.Add(pair = new DuplicatePair(clock.NewId(), kind, one, other, traits[first].To(traits[second])));
        }
        pair.Ask();
        await data.Save(ct);
        return pair.Id;
    }

    private IQueryable<Line> Lines(MergeKind kind, DuplicateFilter filter)
    {
        var pairs = data.Duplicates.AsNoTracking().Where(p => p.Kind == kind && (p.DismissedAt != null) == (filter.Dismissed ?? false));
        if (filter.MinScore is { } least) pairs = pairs.Where(p => p.Score >= least);
        if (!string.IsNullOrWhiteSpace(filter.Q) || !string.IsNullOrWhiteSpace(filter.Department))
        {
            var wanted = kind is MergeKind.Organisation ? Organisations(filter) : People(filter);
            pairs = pairs.Where(p => wanted.Contains(p.FirstId) || wanted.Contains(p.SecondId));
        }
        return kind is MergeKind.Organisation
            ? from pair in pairs
              join first in data.Organisations on pair.FirstId equals first.Id
              join second in data.Organisations on pair.SecondId equals second.Id
              select new Line { Id = pair.Id, Score = pair.Score, Words = pair.Words, FirstId = pair.FirstId, SecondId = pair.SecondId,
                  DismissedAt = pair.DismissedAt, Name = first.SearchText }
            : from pair in pairs
              join first in data.Contacts on pair.FirstId equals first.Id
              join second in data.Contacts on pair.SecondId equals second.Id
              select new Line { Id = pair.Id, Score = pair.Score, Words = pair.Words, FirstId = pair.FirstId, SecondId = pair.SecondId,
                  DismissedAt = pair.DismissedAt, Name = first.SearchText };
    }

    private IQueryable<Guid> Organisations(DuplicateFilter filter)
    {
        var found = data.Organisations.SearchedBy(filter.Q, o => o.SearchText);
        return (string.IsNullOrWhiteSpace(filter.Department) ? found : found.Where(o => o.ScopeRows.Any(r => r.Code == filter.Department))).Select(o => o.Id);
    }

    private IQueryable<Guid> People(DuplicateFilter filter)
    {
        var found = data.Contacts.SearchedBy(filter.Q, c => c.SearchText);
        return (string.IsNullOrWhiteSpace(filter.Department) ? found : found.Where(c => c.ScopeRows.Any(r => r.Code == filter.Department))).Select(c => c.Id);
    }

    private async Task<IReadOnlyList<DuplicateOutput>> Complete(MergeKind kind, IReadOnlyList<Line> lines, CancellationToken ct)
    {
        if (lines.Count == 0) return [];
        var faces = await kinds.Single(k => k.Kind == kind).Faces([.. lines.SelectMany(l => new[] { l.FirstId, l.SecondId }).Distinct()], ct);
        return [.. lines.Where(l => faces.ContainsKey(l.FirstId) && faces.ContainsKey(l.SecondId))
            .Select(l =>
                new DuplicateOutput(l.Id, kind, l.Score, DuplicatePair.Reasons(l.Words), Side(faces[l.FirstId]), Side(faces[l.SecondId]),
                l.DismissedAt is not null))];
    }

    private static DuplicateSide Side(RecordFace face) => new(face.Id, face.Name, face.Detail, face.Url, face.Departments);
}
