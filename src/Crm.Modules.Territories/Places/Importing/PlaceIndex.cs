using Crm.Foundation.Access;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Imports;

namespace Crm.Modules.Territories.Places.Importing;

/// <summary>Finds the territories that a file names by code (INSEE, SIREN of an EPCI) or by name, without a query per line.</summary>
internal sealed class PlaceIndex
{
    private static readonly TerritoryKind[] Kinds = [TerritoryKind.Department, TerritoryKind.Epci, TerritoryKind.Commune,
        TerritoryKind.Region, TerritoryKind.Group];
    private readonly Dictionary<(TerritoryKind, string), TerritoryCard> byCode = [];
    private readonly Dictionary<Guid, TerritoryCard> byId;
    private readonly ILookup<string, TerritoryCard> byName;
    private readonly ICurrentUser user;

    private PlaceIndex(IEnumerable<TerritoryCard> places, ICurrentUser user)
    {
        this.user = user;
        var all = places.ToList();
        foreach (var place in all) byCode[(place.Kind, place.Code)] = place;
        byId = all.ToDictionary(p => p.Id);
        byName = all.ToLookup(p => SearchText.Normalise(p.Name));
        Home = user.Profile.Everything ? []
            : [.. user.Profile.Departments.Select(d => byCode.GetValueOrDefault((TerritoryKind.Department, d))).OfType<TerritoryCard>()];
    }

    /// <summary>The officer's own départements; none for those who see everything.</summary>
    public IReadOnlyList<TerritoryCard> Home { get; }

    public static async Task<PlaceIndex> Load(IGeography geography, ICurrentUser user, CancellationToken ct)
    {
        var all = new List<TerritoryCard>();
        foreach (var kind in Kinds) all.AddRange(await geography.All(kind, ct));
        return new PlaceIndex(all, user);
    }

    public TerritoryCard? Find(TerritoryKind kind, string code) => byCode.GetValueOrDefault((kind, code));

    public TerritoryCard? ById(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>The territories of a cell, of which one at least must be in scope.</summary>
    public IReadOnlyList<TerritoryCard> Touching(ImportRow row, string column)
    {
        var found = Of(row, column, inScope: false);
        if (found.Count > 0 && !user.Covers(found.SelectMany(p => p.Departments)))
            row.Reject(column, "hors de votre périmètre", "Ajoutez un territoire de votre périmètre, ou demandez à l’équipe nationale d’importer la ligne.");
        return found;
    }

    /// <summary>The territories of a cell; a name it does not know, or out of scope when it must not be, is refused.</summary>
    public IReadOnlyList<TerritoryCard> Of(ImportRow row, string column, bool inScope, TerritoryKind? only = null)
    {
        var found = new List<TerritoryCard>();
        // Our exports put a comma between two; some names hold one.
        foreach (var text in row.List(column).SelectMany(t => t.Contains(", ", StringComparison.Ordinal) && Named(t, only).Count == 0
            ? t.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [t]))
        {
            var places = Named(text, only);
            if (places.Count == 1) found.Add(places[0]);
            else if (places.Count == 0) row.Reject(column, $"territoire inconnu : {text}", "Écrivez le code INSEE, le SIREN de l’EPCI, ou le nom exact.", text);
            else row.Reject(column, $"plusieurs territoires portent ce nom : {text}",
                $"Écrivez l’un de ces codes : {string.Join(", ", places.Take(4).Select(p => p.Code))}.", text);
        }
        if (inScope && found.FirstOrDefault(p => !user.Covers(p.Departments)) is { } outside)
            row.Reject(column, $"hors de votre périmètre : {outside.Name}", "Retirez la ligne, ou demandez à l’équipe nationale de l’importer.", outside.Code);
        return [.. found.DistinctBy(p => p.Id)];
    }

    /// <summary>By code first; of several with one name, those in the reader's scope.</summary>
    private List<TerritoryCard> Named(string text, TerritoryKind? only)
    {
        var code = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (code.Length == 1) code = "0" + code;
        TerritoryKind? kind = code.Length switch { 2 or 3 => TerritoryKind.Department, 5 => TerritoryKind.Commune, 9 => TerritoryKind.Epci, _ => null };
        if (code.Any(char.IsAsciiDigit) && kind is { } known && Find(known, code) is { } exact) return [exact];
        var named = byName[SearchText.Normalise(text)].Where(p => only is null || p.Kind == only).ToList();
        var mine = named.Where(p => user.Covers(p.Departments)).ToList();
        return mine.Count > 0 ? mine : named;
    }
}
