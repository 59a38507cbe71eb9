using Crm.Foundation.Errors;
using Crm.Workbench.Kinds;

namespace Crm.Workbench.Dossiers;

/// <summary>Projects and other dossiers of every module, as the current user reads them: by their kinds.</summary>
public sealed class DossierBook(IEnumerable<RecordKind> kinds, IServiceProvider services)
{
    private readonly List<RecordKind> dossiers = [.. kinds.Where(k => k.IsDossier).OrderBy(k => k.Plural, StringComparer.Ordinal)];

    public async Task<IReadOnlyDictionary<DossierRef, DossierCard>> ByRefs(IEnumerable<DossierRef> refs, CancellationToken ct)
    {
        var found = new Dictionary<DossierRef, DossierCard>();
        foreach (var wanted in refs.Distinct().GroupBy(r => r.Kind, r => r.Id))
            if (Find(wanted.Key) is { } kind)
                foreach (var card in await kind.Cards(services, [.. wanted], ct)) found[new DossierRef(kind.Name, card.Id)] = Of(kind, card);
        return found;
    }

    public async Task MustExist(DossierRef? dossier, CancellationToken ct)
    {
        if (dossier is null) return;
        new InputErrors().When((await ByRefs([dossier], ct)).Count == 0, "dossier", CoreErrors.UnknownReference).ThrowIfAny();
    }

    /// <summary>At most 20 of each kind, by words of the title; those of the territories first when some are given.</summary>
    public async Task<IReadOnlyList<DossierCard>> Search(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var found = new List<DossierCard>();
        foreach (var kind in dossiers) found.AddRange((await kind.Offer(services, q, territories, ct)).Select(card => Of(kind, card)));
        return found;
    }

    /// <summary>Heading of a kind in a list of choices.</summary>
    public string LabelOf(string kind) => Find(kind)?.Plural ?? "Dossiers";

    /// <summary>The title of one, for a filter; null when it is not readable.</summary>
    public async Task<DossierCard?> Find(string? dossier, CancellationToken ct) => DossierRef.Parse(dossier) is { } wanted
        ? (await ByRefs([wanted], ct)).GetValueOrDefault(wanted) : null;

    private RecordKind? Find(string kind) => dossiers.Find(k => k.Name == kind);

    private static DossierCard Of(RecordKind kind, KindCard card) => new(card.Id, kind.Name, card.Title ?? "", kind.UrlOf(card.Id), card.Departments);
}
