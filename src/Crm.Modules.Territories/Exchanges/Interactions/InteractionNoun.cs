using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Documents;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Exchanges as the house knows them; found by their words, the most recent first.</summary>
internal static class InteractionNoun
{
    public static readonly KindOf<Interaction> Kind = new(OwnerKinds.Interaction, "Échange", "message", "/echanges/{id}")
    {
        Plural = "Échanges", Permission = TerritoriesPermissions.Interactions.Default, Title = i => i.Subject,
        Read = s => s.Of<ExchangesData>().Interactions, Search = new(50, Best, "/echanges?q="),
    };

    public static string UrlOf(Guid id) => Kind.UrlOf(id);

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct)
    {
        var found = await services.Of<ExchangesData>().Interactions.AsNoTracking().SearchedBy(q, i => i.SearchText)
            .OrderByDescending(i => i.Date).ThenByDescending(i => i.Id).Take(max).Select(i => new { i.Id, i.Subject, i.Date, i.Kind }).ToListAsync(ct);
        return [.. found.Select(i => new Found(i.Id, i.Subject, $"{i.Kind.Word()} · {Fr.Date(i.Date)}", i.Kind.Icon()))];
    }
}
