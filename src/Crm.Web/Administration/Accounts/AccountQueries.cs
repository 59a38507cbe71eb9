using Crm.Foundation.Data;
using Crm.Migrations;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Administration.Accounts;

/// <summary>The accounts one may see, and the list of them.</summary>
internal sealed class AccountQueries(CrmDbContext db, AccountLimits limits, IGeography geography)
{
    public static readonly SortMap<User> Sorts = new SortMap<User>("name", u => u.Id)
        .By("name", u => u.DisplayName).By("email", u => u.Email).By("active", u => u.IsActive);

    public IQueryable<User> Visible
    {
        get
        {
            var (regions, departments) = (limits.Regions, limits.Departments);
            return limits.All ? db.Set<User>() : db.Set<User>().Where(u => !u.Everything && u.Scopes.Any() && u.Scopes.All(s =>
                (s.Kind == ScopeKind.Region && regions.Contains(s.Code)) || (s.Kind == ScopeKind.Department && departments.Contains(s.Code))));
        }
    }

    public async Task<Page<AccountRow>> List(AccountFilter filter, PageRequest page, DateTime now, CancellationToken ct)
    {
        var matching = await Matching(filter, ct);
        var users = await Sorts.Apply(matching, page.Sort).AsNoTracking().AsSplitQuery().ToPage(page, ct);
        var names = await db.Set<Role>().IgnoreAutoIncludes().AsNoTracking().ToDictionaryAsync(r => r.Id, r => r.Name, ct);
        return users.Select(u =>
            new AccountRow(u.Id, u.Email!, u.DisplayName,
            [.. u.Roles.Select(r => names.GetValueOrDefault(r.RoleId)).OfType<string>().Order(StringComparer.CurrentCulture)],
            u.Everything, [.. u.CodesOf(ScopeKind.Region)], [.. u.CodesOf(ScopeKind.Department)], u.IsActive, u.LockoutEnd > now));
    }

    private async Task<IQueryable<User>> Matching(AccountFilter filter, CancellationToken ct)
    {
        var users = Visible.SearchedBy(filter.Q, u => u.SearchText);
        if (filter.Active is { } active) users = users.Where(u => u.IsActive == active);
        if (filter.Role is { Length: > 0 } role) users = users.Where(u => u.Roles.Any(r => db.Set<Role>().Any(x => x.Id == r.RoleId && x.Name == role)));
        if (filter.Department is not { Length: > 0 } department) return users;
        var region = (await geography.ByCodes(TerritoryKind.Department, [department], ct)).Values.FirstOrDefault()?.Region ?? "";
        return users.Where(u =>
            u.Everything || u.Scopes.Any(s => (s.Kind == ScopeKind.Department && s.Code == department) || (s.Kind == ScopeKind.Region && s.Code == region)));
    }
}
