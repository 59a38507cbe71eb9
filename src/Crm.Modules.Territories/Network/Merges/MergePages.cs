using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>One choice of the comparison: what each record says, and what would stay.</summary>
/// <param name="FromGone">True when, unless one decides otherwise, the value of the record that goes is taken.</param>
internal sealed record ComparedField(string Key, string Label, string? Kept, string? Gone, bool Together, bool Differs, bool FromGone);

/// <summary>The two records side by side.</summary>
internal sealed record Comparison(Guid PairId, MergeKind Kind, int Score, IReadOnlyList<string> Reasons, RecordFace Kept, RecordFace Gone,
    IReadOnlyList<ComparedField> Fields, IReadOnlyList<LinkLine> Links)
{
    public int GoneLinks => Links.Sum(l => l.Gone);
}

/// <summary>How many links of a sort each record has.</summary>
internal sealed record LinkLine(string Word, int Kept, int Gone);

/// <summary>What the screens of duplicates show beside the lists.</summary>
internal sealed class MergePages(DuplicateAppService duplicates, MergeAppService merges, MergeReader done, IEnumerable<IRecords> kinds,
    IEnumerable<IMergeLinks> owners, FieldTexts texts)
{
    public MergeAppService Merges => merges;
    public MergeReader Done => done;

    /// <param name="keptId">The one that would stay; null: the one with more links.</param>
    public async Task<Comparison> Compare(Guid pairId, Guid? keptId, CancellationToken ct)
    {
        var pair = await duplicates.Get(pairId, ct);
        var links = await Links(pair.Kind, pair.First.Id, pair.Second.Id, ct);
        var stays = keptId ?? (links.Sum(l => l.Gone) > links.Sum(l => l.Kept) ? pair.Second.Id : pair.First.Id);
        return stays == pair.First.Id ? await Compare(pair, stays, pair.Second.Id, links, ct)
            : await Compare(pair, stays, pair.First.Id, [.. links.Select(l => new LinkLine(l.Word, l.Gone, l.Kept))], ct);
    }

    private async Task<Comparison> Compare(DuplicateOutput pair, Guid keptId, Guid goneId, IReadOnlyList<LinkLine> links, CancellationToken ct)
    {
        var kind = pair.Kind;
        var records = kinds.Single(k => k.Kind == kind);
        var faces = await records.Faces([keptId, goneId], ct);
        if (keptId == goneId || !faces.TryGetValue(keptId, out var keptFace) || !faces.TryGetValue(goneId, out var goneFace)) throw CoreErrors.Missing();
        var (kept, gone) = ((await records.Load(keptId, false, ct))!, (await records.Load(goneId, false, ct))!);
        var (after, words) = (FieldMerge.Combine(records.Fields, kept.Values, gone.Values, null), await texts.For([kept.Values, gone.Values], ct));
        var fields = records.Fields.Select(f => (Field: f, Mine: words.Say(f, kept.Values), Theirs: words.Say(f, gone.Values)))
            .Where(f => f.Mine is not null || f.Theirs is not null)
            .Select(f =>
                new ComparedField(f.Field.Key, f.Field.Label, f.Mine, f.Theirs, f.Field.Together, f.Mine != f.Theirs, !f.Field.Together && f.Mine != f.Theirs
                && words.Say(f.Field, after) == f.Theirs));
        return new Comparison(pair.Id, kind, pair.Score, pair.Reasons, keptFace, goneFace, [.. fields], links);
    }

    private async Task<IReadOnlyList<LinkLine>> Links(MergeKind kind, Guid kept, Guid gone, CancellationToken ct)
    {
        var lines = new List<LinkLine>();
        foreach (var owner in owners.Where(o => o.Kind == kind))
        {
            var counts = await owner.Count([kept, gone], ct);
            if (counts.Count > 0) lines.Add(new LinkLine(owner.Word, counts.GetValueOrDefault(kept), counts.GetValueOrDefault(gone)));
        }
        return lines;
    }
}
