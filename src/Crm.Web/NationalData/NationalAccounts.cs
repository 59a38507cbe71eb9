using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.NationalData;
using Crm.Migrations;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.NationalData;

/// <summary>One chargé d'ingénierie per département, without password: they are authors, nobody signs in as them.</summary>
internal sealed class NationalAccounts(CrmDbContext db, IGeography geography) : INationalDataPart
{
    public int Order => 0;

    public async Task<int> Fill(NationalScale scale, CancellationToken ct)
    {
        var role = await db.Set<Role>().Where(r => r.Name == DefaultRoleNames.All[DefaultRoles.Officer]).Select(r => r.Id).SingleAsync(ct);
        var known = (await db.Set<User>().Select(u => u.Email!).ToListAsync(ct)).ToHashSet();
        var officers = (await geography.All(TerritoryKind.Department, ct)).Where(d => !known.Contains(AddressOf(d.Code))).Select(d => OfficerOf(d, role));
        return await ((ModuleDbContext)db).Write(officers, ct);
    }

    private static string AddressOf(string department) => $"caf{department.ToLowerInvariant()}@national.crm";

    private static User OfficerOf(TerritoryCard department, Guid role)
    {
        var address = AddressOf(department.Code);
        var user = new User(TerritoryIds.Of(TerritoryKind.Group, address), address, $"Exemple {department.Name}");
        (user.NormalizedEmail, user.NormalizedUserName, user.SecurityStamp) = (address.ToUpperInvariant(), address.ToUpperInvariant(), department.Code);
        user.HasRoles([role]);
        user.Covers(false, [], [department.Code]);
        return user;
    }
}
