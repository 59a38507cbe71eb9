using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network;

/// <summary>The places named for an organisation or a person: they must exist; those of the officer stand for none.</summary>
internal sealed class NetworkPlaces(IGeography geography, ICurrentUser user)
{
    public async Task<IReadOnlyList<TerritoryCard>> Of(IReadOnlyCollection<Guid>? ids, CancellationToken ct)
    {
        var wanted = (ids ?? []).Distinct().ToList();
        if (wanted.Count == 0) return [];
        var found = await geography.ByIds(wanted, ct);
        new InputErrors().When(found.Count < wanted.Count, "territoryIds", CoreErrors.UnknownReference).ThrowIfAny();
        return [.. found.Values];
    }

    public async Task<TerritoryCard?> Commune(string? code, CancellationToken ct)
    {
        if (Words.Clean(code) is not { } insee) return null;
        var found = (await geography.ByCodes(TerritoryKind.Commune, [insee], ct)).GetValueOrDefault(insee);
        new InputErrors().When(found is null, "inseeCode", NetworkErrors.CommuneUnknown, ("value", insee)).ThrowIfAny();
        return found;
    }

    /// <summary>The officer's own départements; none for those who see everything.</summary>
    public async Task<IReadOnlyList<TerritoryCard>> Home(CancellationToken ct) =>
        user.Profile.Everything ? [] : [.. (await geography.ByCodes(TerritoryKind.Department, user.Profile.Departments, ct)).Values.OrderBy(t => t.Code)];
}
