using Crm.Migrations;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Administration.Accounts;

/// <summary>What the forms offer: the roles one may give and the places one may open.</summary>
internal sealed class AccountChoices(CrmDbContext db, AccountLimits limits, IGeography geography)
{
    public bool MayOpenEverything => limits.All;

    public async Task<IReadOnlyList<SelectListItem>> Roles(IReadOnlyList<string> chosen, CancellationToken ct)
    {
        var roles = await db.Set<Role>().AsNoTracking().IgnoreAutoIncludes().OrderBy(r => r.Name).ToListAsync(ct);
        return [.. roles.Where(r => limits.MayGive(r)).Select(r => new SelectListItem(r.Name, r.Name, chosen.Contains(r.Name)))];
    }

    public Task<IReadOnlyList<SelectListItem>> Regions(IReadOnlyList<string> chosen, CancellationToken ct) =>
        Places(TerritoryKind.Region, limits.Regions, chosen, ct);

    public Task<IReadOnlyList<SelectListItem>> Departments(IReadOnlyList<string> chosen, CancellationToken ct) =>
        Places(TerritoryKind.Department, limits.Departments, chosen, ct);

    private async Task<IReadOnlyList<SelectListItem>> Places(TerritoryKind kind, IReadOnlyList<string> mine,
        IReadOnlyList<string> chosen, CancellationToken ct) =>
        [.. (await geography.All(kind, ct)).Where(t => limits.All || mine.Contains(t.Code) || chosen.Contains(t.Code))
            .Select(t => new SelectListItem($"{t.Code} {t.Name}", t.Code, chosen.Contains(t.Code)))];
}
