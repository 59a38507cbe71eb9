using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>The territories a person names: they must exist, and be in their scope unless the territories were there already.</summary>
internal sealed class NamedPlaces(IGeography geography, ICurrentUser user)
{
    public async Task<IReadOnlyList<TerritoryCard>> Of(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> already, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        var found = await geography.ByIds(wanted, ct);
        new InputErrors().When(found.Count < wanted.Count, "territoryIds", CoreErrors.UnknownReference).ThrowIfAny();
        if (found.Values.Any(t => !already.Contains(t.Id) && !user.Covers(t.Departments))) throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        return [.. found.Values];
    }

    /// <summary>A territory to read about: unknown or out of scope, it is not there.</summary>
    public async Task<TerritoryCard> ToRead(Guid id, CancellationToken ct) =>
        (await geography.ByIds([id], ct)).GetValueOrDefault(id) is { } card && user.Covers(card.Departments) ? card : throw CoreErrors.Missing();
}
