using System.Net;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Migrations;
using Crm.Web.Accounts;
using Crm.Web.Tests.Refusals;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Accounts;

/// <summary>What is refused of accounts and passwords, by code, at the API and on one's own page.</summary>
public sealed class AccountRefusalTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory]
    [InlineData("", "Jo Exemple", "email", CoreErrors.Required)]
    [InlineData("nulle part", "Jo Exemple", "email", AccountErrors.EmailInvalid)]
    [InlineData("CAF59@demo.crm", "Jo Exemple", "email", AccountErrors.EmailTaken)]
    [InlineData("jo@exemple.fr", " ", "name", CoreErrors.Required)]
    public async Task An_account_needs_an_address_of_its_own_and_a_name(string email, string name, string field, string code) =>
        await Refuses(new { email, name, roles = new[] { "Administrateur" } }, (field, code));

    [Fact]
    public async Task It_has_roles_and_places_that_exist() => await Refuses(new
    {
        email = "jo@exemple.fr", name = "Jo Exemple", roles = new[] { "Licorne" }, regions = new[] { "99" }, departments = new[] { "59", "00" },
    }, ("roles", CoreErrors.UnknownReference), ("regions", CoreErrors.UnknownReference), ("departments", CoreErrors.UnknownReference));

    [Fact]
    public async Task A_change_says_the_roles_again()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var admin = await crm.SignedIn("admin");
        var id = (await crm.ProfileOf("caf62")).UserId;
        using var answer = await admin.Send("PUT", $"/api/v1/users/{id}", System.Net.Http.Json.JsonContent.Create(new { name = "Sacha Exemple" }), "*");
        await crm.Refused(answer, 422, CoreErrors.Required, "roles");
    }

    [Theory]
    [InlineData("", "une phrase bien longue", "une phrase bien longue", "current", CoreErrors.Required)]
    [InlineData("Demo-2026!", "une phrase bien longue", "une autre phrase longue", "repeated", AccountErrors.PasswordsDiffer)]
    [InlineData("Fausse-2026!", "une phrase bien longue", "une phrase bien longue", "current", AccountErrors.PasswordRefused)]
    [InlineData("Demo-2026!", "courte", "courte", "new", AccountErrors.PasswordRefused)]
    [InlineData("Demo-2026!", "aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa", "new", AccountErrors.PasswordRefused)]
    public async Task A_password_is_changed_by_who_knows_it_for_a_good_one_typed_twice(string now, string wanted, string repeated, string field, string code)
    {
        var crm = await hosts.On(Engine.Sqlite);
        var refused = await Should.ThrowAsync<InputException>(() => crm.As("caf62", s => s.GetRequiredService<MyAccount>()
            .ChangePassword(now, wanted, repeated)));
        refused.Errors.Select(e => (e.Field, e.Code)).ShouldContain((field, code));
    }

    [Fact]
    public async Task Whoever_was_given_a_password_chooses_their_own_before_the_API_answers()
    {
        var crm = await hosts.On(Engine.Sqlite);
        await crm.As("system", async services =>
        {
            var db = services.GetRequiredService<CrmDbContext>();
            db.Set<User>().Single(u => u.Email == "clp32@demo.crm").AskNewPassword(true);
            await db.SaveChangesAsync();
        });
        using var browser = await crm.Browser("clp32");

        using var answer = await browser.GetAsync("/api/v1/me");

        (answer.StatusCode, await answer.Code()).ShouldBe((HttpStatusCode.Forbidden, AccountErrors.PasswordToChange));
    }

    [Fact]
    public async Task A_code_without_a_password_before_it_comes_too_late()
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var browser = await crm.Browser("caf62");
        using var answer = await browser.Submit("/compte/code", ("Input.Code", "123456"));
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())
            .ShouldContain(crm.Services.GetRequiredService<Texts>().Of(AccountErrors.CodeExpired));
    }

    private async Task Refuses(object input, params (string Field, string Code)[] errors)
    {
        var crm = await hosts.On(Engine.Sqlite);
        using var admin = await crm.SignedIn("admin");
        foreach (var (field, code) in errors) await crm.Refuses(admin, "POST", "/api/v1/users", input, 422, code, field);
    }
}
