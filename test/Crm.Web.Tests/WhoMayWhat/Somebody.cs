using Crm.Foundation.Access;
using Crm.Migrations;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>An account of a test: everywhere, with a role of its own whose rights change as the test goes.</summary>
internal sealed class Somebody
{
    private readonly CrmHost crm;
    private readonly Guid role = Guid.CreateVersion7();

    private Somebody(CrmHost crm) => this.crm = crm;

    public Guid Id { get; } = Guid.CreateVersion7();
    public string Email => $"essai-{Id:N}@demo.crm";

    public static async Task<Somebody> At(CrmHost crm)
    {
        var made = new Somebody(crm);
        await crm.As("system", made.Make);
        return made;
    }

    public async Task<Visitor> Comes() => new(await crm.SignedIn(Email), await crm.Browser(Email, keepsSession: true));

    /// <summary>Every right but these.</summary>
    public Task MayAllBut(params string[] permissions) => crm.As("system", async services =>
    {
        var db = services.GetRequiredService<CrmDbContext>();
        (await db.Set<Role>().AsTracking().SingleAsync(r => r.Id == role))
            .May(services.GetRequiredService<PermissionCatalog>().All.Select(p => p.Name).Except(permissions));
        await db.SaveChangesAsync();
        services.GetRequiredService<AccessProfiles>().Forget(Id);
    });

    private async Task Make(IServiceProvider services)
    {
        var db = services.GetRequiredService<CrmDbContext>();
        db.Add(new Role(role, $"Essai {Id:N}", builtIn: false));
        await db.SaveChangesAsync();
        var user = new User(Id, Email, "Essai Exemple");
        user.HasRoles([role]);
        user.Covers(everything: true, [], []);
        user.PasswordHash = services.GetRequiredService<IPasswordHasher<User>>().HashPassword(user, DemoAccounts.DefaultPassword);
        IdentityAnswers.Must(await services.GetRequiredService<UserManager<User>>().CreateAsync(user));
    }
}
