using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies as what an exchange can be attached to: a steering committee, a CDSF.</summary>
internal sealed class BodyDossiers(BodiesData data, IGeography geography) : IDossierSource
{
    public const string KindName = "body";
    private const int Max = 20;

    public string Kind => KindName;

    public string Label => "Instances";

    public static string UrlOf(Guid id) => $"/gouvernance/{id}";

    public async Task<IReadOnlyDictionary<Guid, DossierCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? new Dictionary<Guid, DossierCard>()
            : (await Cards(data.Bodies.Where(b => wanted.Contains(b.Id)), ct)).ToDictionary(c => c.Id);
    }

    public async Task<IReadOnlyList<DossierCard>> Search(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var departments = territories.Count == 0 ? [] : (await geography.ByIds(territories, ct)).Values.SelectMany(t => t.Departments).Distinct().ToList();
        var found = data.Bodies.SearchedBy(q, b => b.SearchName);
        var ordered = departments.Count == 0 ? found.OrderBy(b => b.SearchName)
            : found.OrderBy(b => departments.Contains(b.Department) ? 0 : 1).ThenBy(b => b.SearchName);
        return await Cards(ordered.ThenBy(b => b.Id).Take(Max), ct);
    }

    private static async Task<IReadOnlyList<DossierCard>> Cards(IQueryable<Body> bodies, CancellationToken ct)
    {
        var found = await bodies.Select(b => new { b.Id, b.Name, b.Department }).ToListAsync(ct);
        return [.. found.Select(b => new DossierCard(b.Id, KindName, b.Name, UrlOf(b.Id), [b.Department]))];
    }
}
