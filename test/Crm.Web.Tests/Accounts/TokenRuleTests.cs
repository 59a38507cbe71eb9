using Crm.Foundation.Errors;
using Crm.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Tests.Accounts;

/// <summary>Tokens and roles by themselves.</summary>
public sealed class TokenRuleTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;

    private static AccessToken Token(string name = "Script") => new(Guid.NewGuid(), Guid.NewGuid(), name, "crm_secret", Now, Now.AddDays(1));

    private static (string Field, string Code) Refused(Action work)
    {
        var error = Should.Throw<InputException>(work).Errors.ShouldHaveSingleItem();
        return (error.Field, error.Code);
    }

    [Fact]
    public void A_token_is_valid_until_its_end_or_its_revocation()
    {
        var token = Token();
        (token.IsValid(Now), token.IsValid(Now.AddDays(1).AddTicks(-1)), token.IsValid(Now.AddDays(1))).ShouldBe((true, true, false));
        token.Revoke(Now);
        token.Revoke(Now.AddHours(1));
        (token.IsValid(Now), token.RevokedAt).ShouldBe((false, Now), "the first revocation counts");
    }

    [Fact]
    public void Of_a_token_only_the_print_is_kept()
    {
        var token = Token();
        token.Hash.ShouldBe(AccessToken.HashOf("crm_secret"));
        (token.Hash.Length, token.Hash.Contains("secret", StringComparison.OrdinalIgnoreCase)).ShouldBe((64, false));
    }

    [Fact]
    public void A_secret_is_long_known_by_its_beginning_and_never_twice_the_same()
    {
        var secret = AccessToken.NewSecret();
        (secret[..4], secret.Length).ShouldBe((AccessToken.Prefix, 68));
        secret.ShouldNotBe(AccessToken.NewSecret());
    }

    [Theory, InlineData("", CoreErrors.Required), InlineData("101", CoreErrors.TooLong)]
    public void A_token_has_a_name_of_at_most_100_characters(string name, string code)
    {
        Token(new string('n', 100));
        Refused(() => Token(name == "101" ? new string('n', 101) : name)).ShouldBe(("name", code));
    }

    [Fact]
    public void A_role_may_what_it_is_given_and_one_thing_more()
    {
        var role = new Role(Guid.NewGuid(), " Lecture ", builtIn: false);
        role.May(["A", "B", "B"]);
        role.MayAlso("C");
        role.MayAlso("A");
        (role.Name, string.Join(",", role.Permissions.Select(p => p.Permission).Order(StringComparer.Ordinal))).ShouldBe(("Lecture", "A,B,C"));
        role.May(["C"]);
        role.Permissions.ShouldHaveSingleItem().Permission.ShouldBe("C");
    }

    [Theory, InlineData(80, true), InlineData(81, false)]
    public void A_role_has_a_name_of_at_most_80_characters(int length, bool accepted)
    {
        var role = new Role(Guid.NewGuid(), "Lecture", builtIn: false);
        if (accepted) role.Rename(new string('n', length));
        else Refused(() => role.Rename(new string('n', length))).ShouldBe(("name", CoreErrors.TooLong));
    }
}
