using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Migrations;
using Crm.Web.Accounts;
using Crm.Web.Administration.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Administration;

public sealed class AccountAdministrationTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Officer = "Chargé d'ingénierie";

    [Theory, Engines]
    public async Task A_responsable_sees_the_accounts_whose_whole_scope_is_theirs(Engine engine)
    {
        var crm = await hosts.On(engine);

        var seen =
            await crm.As("responsable59", async s =>
            (await Service(s).List(new AccountFilter(), new PageRequest(), default)).Items.Select(a => a.Email).ToList());

        seen.ShouldContain("caf59@demo.crm");
        seen.ShouldContain("cdsf59@demo.crm");
        seen.ShouldNotContain("caf62@demo.crm");
        seen.ShouldNotContain("cnaf@demo.crm");
        seen.ShouldNotContain("admin@demo.crm");
        seen.ShouldNotContain("clp32@demo.crm");
    }

    [Theory]
    [Engines("Responsable Caf", "59", AccountErrors.RoleBeyondYou), Engines("Administrateur", "59", AccountErrors.RoleBeyondYou),
        Engines(Officer, "62", AccountErrors.ScopeBeyondYou)]
    [Engines(Officer, "", AccountErrors.ScopeBeyondYou), Engines(Officer, "*", AccountErrors.ScopeBeyondYou)]
    public async Task A_responsable_gives_two_roles_within_their_departements(Engine engine, string role, string scope, string code)
    {
        var crm = await hosts.On(engine);
        var input = new CreateAccount($"x{Guid.NewGuid():N}@exemple.fr", "Jo Exemple", [role], scope == "*", [], scope.Length == 2 ? [scope] : []);

        var refused = await crm.As("responsable59", s => Should.ThrowAsync<InputException>(() => Service(s).Create(input, default)));

        refused.Errors.Select(e => e.Code).ShouldContain(code);
    }

    [Theory, Engines]
    public async Task A_responsable_cannot_touch_an_account_above_their_own(Engine engine)
    {
        var crm = await hosts.On(engine);
        var made =
            await crm.As("admin", s =>
            Service(s).Create(new CreateAccount($"x{Guid.NewGuid():N}@exemple.fr", "Haut Exemple", ["Administrateur"], Departments: ["59"]), default));

        (await crm.As("responsable59", s =>
            Should.ThrowAsync<BusinessException>(() => Service(s).ResetPassword(made.Account.Id, default)))).Code.ShouldBe(AccountErrors.BeyondYou);
        var other = await crm.ProfileOf("caf62");
        (await crm.As("responsable59", s =>
            Should.ThrowAsync<BusinessException>(() => Service(s).ResetPassword(other.UserId, default)))).Code.ShouldBe(CoreErrors.NotFound);
    }

    [Theory, Engines]
    public async Task A_responsable_makes_an_officer_of_their_departement(Engine engine)
    {
        var crm = await hosts.On(engine);

        var (account, created) = await crm.As("responsable59", s =>
            Service(s).Create(new CreateAccount($"x{Guid.NewGuid():N}@exemple.fr", "Jo Exemple", [Officer], Departments: ["59"]), default));

        created.ShouldBeTrue();
        account.OneTimePassword.ShouldNotBeNullOrEmpty();
        account.MustChangePassword.ShouldBeTrue();
    }

    [Theory, Engines]
    public async Task An_administrator_keeps_their_own_administration(Engine engine)
    {
        var crm = await hosts.On(engine);
        var me = (await crm.ProfileOf("admin")).UserId;

        (await crm.As("admin", s =>
            Should.ThrowAsync<InputException>(() => Service(s)
            .Change(me, new ChangeAccount("Dominique Exemple", [Officer]), null, default)))).Errors.ShouldHaveSingleItem().Code.ShouldBe(
            AccountErrors.OwnAdministration);
        (await crm.As("admin", s =>
            Should.ThrowAsync<BusinessException>(() => Service(s).Activate(me, false, default)))).Code.ShouldBe(AccountErrors.OwnAccount);
    }

    [Theory, Engines]
    public async Task What_was_given_and_taken_is_in_the_journal_and_the_password_is_not(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (account, _) =
            await crm.As("admin", s =>
            Service(s).Create(new CreateAccount($"x{Guid.NewGuid():N}@exemple.fr", "Jo Exemple", [Officer], Departments: ["59"]), default));
        await crm.As("admin", s => Service(s).Change(account.Id, new ChangeAccount("Jo Exemple", ["Commissaire"], Regions: ["32"]), account.Stamp, default));
        var password = await crm.As("admin", s => Service(s).ResetPassword(account.Id, default));

        var notes = await crm.As("system", s => s.GetRequiredService<CrmDbContext>().Set<AuditEntry>().Where(e => e.EntityId == account.Id)
            .OrderBy(e => e.Id).ToListAsync());

        notes.Select(n => n.Action).ShouldBe(["Created", "Changed", "PasswordReset"], ignoreOrder: true);
        var changed = notes.Single(n => n.Action == "Changed").Changes;
        changed.ShouldContain("Commissaire");
        changed.ShouldContain("R32");
        changed.ShouldNotContain("\"name\"");
        notes.ShouldAllBe(n => !n.Changes.Contains(password) && !n.Changes.Contains(account.OneTimePassword!));
    }

    [Theory, Engines]
    public async Task A_stale_version_is_refused(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = (await crm.ProfileOf("caf62")).UserId;

        (await crm.As("admin", s =>
            Should.ThrowAsync<BusinessException>(() => Service(s)
            .Change(id, new ChangeAccount("Sacha Exemple", [Officer]), Guid.NewGuid(), default)))).Status.ShouldBe(412);
    }

    private static AccountAdministration Service(IServiceProvider services) => services.GetRequiredService<AccountAdministration>();
}
