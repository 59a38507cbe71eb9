using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Missions as what an exchange can be attached to: its time is then theirs. Closed ones are known, and no longer offered.</summary>
internal sealed class AccompanimentDossiers(AccompanimentsData data) : IDossierSource
{
    public const string KindName = "accompaniment";
    private const int Max = 20;

    public string Kind => KindName;

    public string Label => "Accompagnements";

    public static string UrlOf(Guid id) => $"/accompagnements/{id}";

    public async Task<IReadOnlyDictionary<Guid, DossierCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? new Dictionary<Guid, DossierCard>()
            : (await Cards(data.Accompaniments.Where(a => wanted.Contains(a.Id)), ct)).ToDictionary(c => c.Id);
    }

    public async Task<IReadOnlyList<DossierCard>> Search(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var wanted = territories.ToList();
        var found = data.Accompaniments.Where(a => a.ClosedOn == null).SearchedBy(q, a => a.SearchText);
        var ordered = wanted.Count == 0
            ? found.OrderBy(a => a.SearchText)
            : found.OrderBy(a => a.TerritoryId != null && wanted.Contains(a.TerritoryId.Value) ? 0 : 1).ThenBy(a => a.SearchText);
        return await Cards(ordered.ThenBy(a => a.Id).Take(Max), ct);
    }

    private static async Task<IReadOnlyList<DossierCard>> Cards(IQueryable<Accompaniment> missions, CancellationToken ct)
    {
        var found = await missions
            .Select(a =>
                new { a.Id, a.Title, Departments = a.ScopeRows.Where(r => r.Code != ScopeRow.Everywhere).OrderBy(r => r.Code).Select(r => r.Code).ToList() })
                .ToListAsync(ct);
        return [.. found.Select(a => new DossierCard(a.Id, KindName, a.Title, UrlOf(a.Id), a.Departments))];
    }
}
