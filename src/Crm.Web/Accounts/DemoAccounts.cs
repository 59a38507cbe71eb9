using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Migrations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>The demonstration accounts. Their shared password is known to all, so they are never made in production.</summary>
internal sealed class DemoAccounts(CrmDbContext db, UserManager<User> users, IPasswordHasher<User> hasher,
    IConfiguration configuration, IClock clock) : IDemoSeed
{
    public const string DefaultPassword = "Demo-2026!";

    internal sealed record Account(string Email, string Name, DefaultRoles Role, bool Everything, string[] Regions, string[] Departments)
    {
        public string InWords =>
            string.Join(", ", [DefaultRoleNames.All[Role], .. Everything ? ["toute la France"] : Regions.Select(r => $"région {r}"),
            .. Departments.Select(d => $"département {d}")]);
    }

    public static readonly Account[] Accounts =
    [
        new("admin@demo.crm", "Dominique Exemple", DefaultRoles.Administrator, false, [], []),
        new("cnaf@demo.crm", "Camille Exemple", DefaultRoles.National, true, [], []),
        new("caf59@demo.crm", "Alix Exemple", DefaultRoles.Officer, false, [], ["59"]),
        new("caf62@demo.crm", "Sacha Exemple", DefaultRoles.Officer, false, [], ["62"]),
        new("caf02-80@demo.crm", "Maxence Exemple", DefaultRoles.Officer, false, [], ["02", "80"]),
        new("responsable59@demo.crm", "Claude Exemple", DefaultRoles.Manager, false, [], ["59"]),
        new("cdsf59@demo.crm", "Noa Exemple", DefaultRoles.Member, false, [], ["59"]),
        new("clp32@demo.crm", "Lou Exemple", DefaultRoles.Commissioner, false, ["32"], []),
    ];

    public int Order => 0;

    public async Task Seed(CancellationToken ct)
    {
        var roles = await db.Set<Role>().ToDictionaryAsync(r => r.Name, r => r.Id, ct);
        foreach (var account in Accounts)
        {
            if (await users.FindByEmailAsync(account.Email) is not null) continue;
            var user = new User(clock.NewId(), account.Email, account.Name);
            user.HasRoles([roles[DefaultRoleNames.All[account.Role]]]);
            user.Covers(account.Everything, account.Regions, account.Departments);
            // Set as a hash: the password of demo.crm is short on purpose and would not pass the rules.
            user.PasswordHash = hasher.HashPassword(user, configuration["Demo:Password"] ?? DefaultPassword);
            IdentityAnswers.Must(await users.CreateAsync(user));
        }
    }
}
