using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Opens the CDSF of each département that has none yet (CASF, D214-1): by data, so that a new département gets its own.</summary>
internal sealed class CdsfOpening(BodiesData data, IGeography geography, ICurrentUser user) : IAfterGeography
{
    public async Task Run(CancellationToken ct)
    {
        var opened = (await data.EveryCdsf.Select(b => b.Department).ToListAsync(ct)).ToHashSet();
        var missing = (await geography.All(TerritoryKind.Department, ct)).Where(d => !opened.Contains(d.Code)).ToList();
        if (missing.Count == 0) return;
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        foreach (var department in missing) data.Add(Body.CdsfOf(department.Code, department.Name));
        await data.Save(ct);
    }
}
