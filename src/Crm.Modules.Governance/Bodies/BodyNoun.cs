using System.Linq.Expressions;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Bodies as the house knows them: a steering committee, a CDSF.</summary>
internal static class BodyNoun
{
    public const string Name = "body";

    public static readonly KindOf<Body> Kind = new(Name, "Instance", "gavel", "/gouvernance/{id}")
    {
        Plural = "Instances", Permission = GovernancePermissions.Bodies.Default, Title = b => b.Name,
        Read = s => s.Of<BodiesData>().Bodies, Names = s => s.Of<ModuleDbContext>().Scoped<Body>().Select(b => b.Name),
        Search = new(40, Best, "/gouvernance?q="), Dossier = new(b => b.SearchName, b => new List<string> { b.Department }, Near),
    };

    public static string UrlOf(Guid id) => Kind.UrlOf(id);

    private static async ValueTask<Expression<Func<Body, bool>>?> Near(IServiceProvider services, List<Guid> territories, CancellationToken ct)
    {
        var departments = (await services.Of<IGeography>().ByIds(territories, ct)).Values.SelectMany(t => t.Departments).Distinct().ToList();
        return departments.Count == 0 ? null : b => departments.Contains(b.Department);
    }

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct)
    {
        var found = await services.Of<BodiesData>().Bodies.SearchedBy(q, b => b.SearchName).OrderBy(b => b.Name).ThenBy(b => b.Id).Take(max)
            .Select(b => new { b.Id, b.Name, b.Kind, b.Department }).ToListAsync(ct);
        return [.. found.Select(b => new Found(b.Id, b.Name, $"{b.Kind.Label()} · {b.Department}"))];
    }
}
