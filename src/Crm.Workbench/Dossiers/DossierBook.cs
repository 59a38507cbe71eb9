using Crm.Foundation.Errors;

namespace Crm.Workbench.Dossiers;

/// <summary>Projects and other things of the other modules, asked through their ports.</summary>
public sealed class DossierBook(IEnumerable<IDossierSource> sources)
{
    public async Task<IReadOnlyDictionary<DossierRef, DossierCard>> ByRefs(IEnumerable<DossierRef> refs, CancellationToken ct)
    {
        var found = new Dictionary<DossierRef, DossierCard>();
        foreach (var kind in refs.Distinct().GroupBy(r => r.Kind))
        {
            if (sources.FirstOrDefault(s => s.Kind == kind.Key) is not { } source) continue;
            foreach (var (id, card) in await source.ByIds(kind.Select(r => r.Id), ct)) found[new DossierRef(kind.Key, id)] = card;
        }
        return found;
    }

    public async Task MustExist(DossierRef? dossier, CancellationToken ct)
    {
        if (dossier is null) return;
        new InputErrors().When((await ByRefs([dossier], ct)).Count == 0, "dossier", CoreErrors.UnknownReference).ThrowIfAny();
    }

    public async Task<IReadOnlyList<DossierCard>> Search(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var found = new List<DossierCard>();
        foreach (var source in sources.OrderBy(s => s.Label, StringComparer.Ordinal)) found.AddRange(await source.Search(q, territories, ct));
        return found;
    }

    /// <summary>Heading of a kind in a list of choices.</summary>
    public string LabelOf(string kind) => sources.FirstOrDefault(s => s.Kind == kind)?.Label ?? "Dossiers";

    /// <summary>The title of one, for a filter; null when it is not readable.</summary>
    public async Task<DossierCard?> Find(string? dossier, CancellationToken ct) => DossierRef.Parse(dossier) is { } wanted
        ? (await ByRefs([wanted], ct)).GetValueOrDefault(wanted) : null;
}
