using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Missions as the house knows them: the time of an exchange attached to one is theirs. Closed ones are known, and no longer offered.</summary>
internal static class AccompanimentNoun
{
    public const string Name = "accompaniment";

    public static readonly KindOf<Accompaniment> Kind = new(Name, "Accompagnement", "route", "/accompagnements/{id}")
    {
        Plural = "Accompagnements", Permission = TerritoriesPermissions.Accompaniments.Default, Title = a => a.Title,
        Read = s => s.Of<AccompanimentsData>().Accompaniments, Search = new(45, Best),
        Dossier = new(a => a.SearchText, a => a.ScopeRows.Where(r => r.Code != ScopeRow.Everywhere).OrderBy(r => r.Code).Select(r => r.Code).ToList(),
            (_, here, _) => new(a => a.TerritoryId != null && here.Contains(a.TerritoryId.Value)))
        {
            Offered = s => s.Of<AccompanimentsData>().Accompaniments.Where(a => a.ClosedOn == null),
        },
    };

    public static string UrlOf(Guid id) => Kind.UrlOf(id);

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct)
    {
        var found = await services.Of<AccompanimentsData>().Accompaniments.AsNoTracking().SearchedBy(q, a => a.SearchText)
            .OrderBy(a => a.ClosedOn != null).ThenBy(a => a.SearchText).ThenBy(a => a.Id).Take(max)
            .Select(a => new { a.Id, a.Title, a.Stage, a.ClosedOn }).ToListAsync(ct);
        return [.. found.Select(a => new Found(a.Id, a.Title, a.ClosedOn is { } closed ? $"clos le {Fr.Date(closed)}" : a.Stage.Word()))];
    }
}
