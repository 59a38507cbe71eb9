using System.Net;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Migrations;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Accounts;

public sealed class SignInTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Good = "Demo-2026!";

    [Theory, Engines]
    public async Task A_wrong_password_is_refused_and_noted_without_the_password(Engine engine)
    {
        var crm = await hosts.On(engine);

        (await Refusal(crm, "caf62@demo.crm", "pas le bon")).ShouldBe(AccountErrors.SignInRefused);
        (await Refusal(crm, "personne@demo.crm", "pas le bon")).ShouldBe(AccountErrors.SignInRefused);

        var notes = await Notes(crm, "SignInRefused");
        notes.ShouldContain(n => n.Contains("personne@demo.crm"));
        notes.ShouldNotContain(n => n.Contains("pas le bon"));
    }

    [Theory, Engines]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one(Engine engine)
    {
        var crm = await hosts.On(engine);

        for (var i = 0; i < 5; i++) await Refusal(crm, "clp32@demo.crm", "faux");

        (await Refusal(crm, "clp32@demo.crm", Good)).ShouldBe(AccountErrors.LockedOut);
        (await Notes(crm, "LockedOut")).ShouldContain(n => n.Contains("clp32@demo.crm"));
    }

    [Theory, Engines]
    public async Task A_closed_account_cannot_enter(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Change(crm, "cdsf59@demo.crm", u => u.Activate(false));

        (await Refusal(crm, "cdsf59@demo.crm", Good)).ShouldBe(AccountErrors.SignInRefused);
    }

    [Theory, Engines]
    public async Task A_one_time_password_leads_to_the_choice_of_another_and_nowhere_else(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Change(crm, "caf02-80@demo.crm", u => u.AskNewPassword(true));
        using var browser = await crm.Browser("caf02-80");

        (await browser.GetAsync("/compte")).Headers.Location!.OriginalString.ShouldBe("/compte/mot-de-passe");
        (await browser.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.Submit("/compte/mot-de-passe", ("Input.Current", Good), ("Input.New", "motdepasse1234"),
            ("Input.Repeated", "motdepasse1234"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Submit("/compte/mot-de-passe", ("Input.Current", Good), ("Input.New", "tuile vélo rivière onze"),
            ("Input.Repeated", "tuile vélo rivière onze"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync("/compte")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, Engines]
    public async Task The_return_address_is_kept_only_when_it_is_ours(Engine engine)
    {
        var crm = await hosts.On(engine);
        var asked = await crm.Anonymous().GetAsync("/compte/jetons");
        asked.Headers.Location!.OriginalString.ShouldContain("retour=%2Fcompte%2Fjetons");

        using var browser = await crm.Browser("caf59");
        (await browser.Submit("/compte/connexion?retour=%2Fcompte%2Fjetons", ("Input.Email", "caf59@demo.crm"),
            ("Input.Password", Good))).Headers.Location!.OriginalString.ShouldBe("/compte/jetons");
        (await browser.Submit("/compte/connexion?retour=https%3A%2F%2Fexemple.fr", ("Input.Email", "caf59@demo.crm"),
            ("Input.Password", Good))).Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Theory, Engines]
    public async Task Signing_out_ends_the_session(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var browser = await crm.Browser("caf59");

        (await browser.Submit("/compte/deconnexion")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await browser.GetAsync("/compte")).Headers.Location!.OriginalString.ShouldContain("/compte/connexion");
    }

    private static Task<string> Refusal(CrmHost crm, string email, string password) => crm.As("system", async services =>
    {
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = services };
        return (await Should.ThrowAsync<BusinessException>(() => services.GetRequiredService<SignIn>().WithPassword(email, password, default))).Code;
    });

    private static Task<List<string>> Notes(CrmHost crm, string action) => crm.As("system", services =>
        services.GetRequiredService<CrmDbContext>().Set<AuditEntry>().Where(e => e.Action == action).Select(e => e.Changes).ToListAsync());

    private static Task Change(CrmHost crm, string email, Action<User> change) => crm.As("system", async services =>
    {
        var users = services.GetRequiredService<UserManager<User>>();
        var user = (await users.FindByEmailAsync(email))!;
        change(user);
        (await users.UpdateAsync(user)).Succeeded.ShouldBeTrue();
    });
}
