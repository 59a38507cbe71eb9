using Crm.Web.Accounts;

namespace Crm.Web.Tests.Accounts;

public sealed class CommonPasswordsTests
{
    [Theory]
    [InlineData("motdepasse1234"), InlineData("MotDePasse-2026!"), InlineData("S0leil!S0leil!"), InlineData("marseille-paris"),
        InlineData("azertyuiop12"), InlineData("123456789012")]
    [InlineData("abcabcabcabc"), InlineData("aaaaaaaaaaaa"), InlineData("p@ssw0rdp@ssw0rd"), InlineData("2026-11-22-10")]
    public void What_guessers_try_first_is_refused(string password) => CommonPasswords.IsCommon(password).ShouldBeTrue();

    [Theory]
    [InlineData("tuile vélo rivière onze"), InlineData("k7Qw-z2Rm-x9Lp"), InlineData("Le tram part à midi pile")]
    public void A_phrase_of_unrelated_words_is_accepted(string password) => CommonPasswords.IsCommon(password).ShouldBeFalse();

    [Fact]
    public void One_time_passwords_pass_their_own_rule()
    {
        for (var i = 0; i < 200; i++) CommonPasswords.IsCommon(AccountFactory.OneTimePassword()).ShouldBeFalse();
    }
}
