using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Where an exchange and its tasks are in scope; a National one is also open to the whole network.</summary>
internal static class ExchangeScope
{
    /// <summary>Départements of the places.</summary>
    public static IEnumerable<string> Of(IEnumerable<TerritoryCard> places, Audience audience) => For(places.SelectMany(p => p.Departments), audience);

    /// <summary>The same places for another audience.</summary>
    public static IReadOnlyList<string> Again(IEnumerable<ScopeRow> rows, Audience audience) =>
        [.. For(rows.Select(r => r.Code).Where(c => c != ScopeRow.Everywhere), audience)];

    private static IEnumerable<string> For(IEnumerable<string> codes, Audience audience) =>
        audience is Audience.National ? codes.Append(ScopeRow.Everywhere) : codes;
}
