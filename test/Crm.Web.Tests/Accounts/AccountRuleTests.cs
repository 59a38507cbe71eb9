using Crm.Foundation.Errors;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Tests.Accounts;

/// <summary>Accounts, roles and tokens by themselves.</summary>
public sealed class AccountRuleTests
{
    private static User Account(string name = "Élodie Exemple") => new(Guid.NewGuid(), "elodie@exemple.fr", name);

    private static (string Field, string Code) Refused(Action work)
    {
        var error = Should.Throw<InputException>(work).Errors.ShouldHaveSingleItem();
        return (error.Field, error.Code);
    }

    [Fact]
    public void An_account_is_found_by_its_name_without_accents_and_by_its_address()
    {
        var account = Account();
        account.SearchText.ShouldBe("elodie exemple elodie exemple fr");
        account.Rename(" Noé Exemple ");
        (account.DisplayName, account.SearchText).ShouldBe(("Noé Exemple", "noe exemple elodie exemple fr"));
    }

    [Theory, InlineData(" ", CoreErrors.Required), InlineData("201", CoreErrors.TooLong)]
    public void Its_name_is_said_in_at_most_200_characters(string name, string code)
    {
        Account(new string('n', 200));
        Refused(() => Account(name == "201" ? new string('n', 201) : name)).ShouldBe(("name", code));
    }

    [Fact]
    public void Its_roles_become_those_given_and_those_it_keeps_are_not_made_again()
    {
        var (account, kept, left, taken) = (Account(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        account.HasRoles([kept, left]);
        var before = account.Roles.First(r => r.RoleId == kept);
        account.HasRoles([taken, kept, kept]);
        account.Roles.Select(r => r.RoleId).ShouldBe([kept, taken], ignoreOrder: true);
        account.Roles.ShouldContain(r => ReferenceEquals(r, before));
    }

    [Fact]
    public void Its_scope_becomes_what_is_given_regions_apart_from_departements()
    {
        var account = Account();
        account.Covers(false, ["32"], ["62", "59", "59"]);
        account.CodesOf(ScopeKind.Region).ShouldBe(["32"]);
        account.CodesOf(ScopeKind.Department).ShouldBe(["59", "62"]);
        account.Covers(true, [], ["32"]);
        (account.Everything, account.Scopes.ShouldHaveSingleItem().Kind).ShouldBe((true, ScopeKind.Department));
    }

    [Fact]
    public void Each_touch_is_a_new_version_and_a_stamp_that_is_none_is_empty()
    {
        var account = Account();
        account.Touch();
        var first = account.Stamp;
        account.Touch();
        account.Stamp.ShouldNotBe(first);
        account.ConcurrencyStamp = "rien";
        account.Stamp.ShouldBe(Guid.Empty);
    }

    [Fact]
    public void A_one_time_password_is_four_groups_of_letters_nobody_confuses()
    {
        var groups = AccountFactory.OneTimePassword().Split('-');
        groups.Select(g => g.Length).ShouldBe([5, 5, 5, 5]);
        string.Concat(groups).ShouldAllBe(c => !"il01o".Contains(c) && (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
    }

    [Fact]
    public void A_refused_password_is_told_beside_the_field_it_is_about()
    {
        var describer = new FrenchIdentityErrors();
        var refused = Should.Throw<InputException>(() => IdentityAnswers.Must(
            IdentityResult.Failed(describer.PasswordMismatch(), describer.PasswordTooShort(12), describer.PasswordRequiresUniqueChars(5)), "current", "new"));
        refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("current", AccountErrors.PasswordRefused), ("new", AccountErrors.PasswordRefused)]);
        refused.Errors[1].Values["reason"]!.ToString()!.ShouldContain("12 caractères");
    }

    [Fact]
    public void An_account_changed_elsewhere_is_stale_not_wrong() => Should.Throw<BusinessException>(() =>
        IdentityAnswers.Must(IdentityResult.Failed(new FrenchIdentityErrors().ConcurrencyFailure()), "current", "new")).Code.ShouldBe(CoreErrors.Stale);

    [Fact]
    public void Any_other_refusal_of_an_account_gives_its_reason() => Should.Throw<BusinessException>(() =>
        IdentityAnswers.Must(IdentityResult.Failed(new FrenchIdentityErrors().DuplicateEmail("a@exemple.fr")))).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(AccountErrors.AccountRefused), e => e.Values["reason"].ShouldBe("Un compte existe déjà pour a@exemple.fr."));

    [Fact]
    public void A_QR_code_is_a_drawing_without_style_that_says_what_it_is()
    {
        var svg = QrCode.ToSvg("otpauth://totp/Crm:a", "Code à lire");
        svg.ShouldStartWith("<svg viewBox=");
        svg.ShouldContain("aria-label=\"Code à lire\"");
        svg.ShouldNotContain("style=");
    }
}
