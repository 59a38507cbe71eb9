using Crm.Foundation.Text;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>Refuses passwords that guessers try first: common stems, repeated or with years and signs around them, and the account's own name.</summary>
internal sealed class CommonPasswords : IPasswordValidator<User>
{
    private static readonly string[] Stems =
    [
        "password", "motdepasse", "azerty", "qwerty", "azertyuiop", "qwertyuiop", "bonjour", "soleil", "doudou", "loulou", "chouchou", "jetaime",
        "iloveyou", "welcome", "bienvenue", "admin", "administrateur", "administrator", "letmein", "monkey", "dragon", "football", "marseille",
        "france", "paris", "caf", "cnaf", "crm", "petiteenfance", "changeme", "secret", "abcdef", "abcdefgh", "abcdefghijkl", "123456789012", "1234567890",
        "printemps", "automne", "hiver", "princesse", "coucou", "nicolas", "camille", "juillet", "septembre", "octobre", "novembre", "decembre",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password)
    {
        var letters = new string([.. SearchText.Normalise(password).Where(char.IsLetter)]);
        var own = SearchText.Normalise(user.Email?.Split('@')[0]).Replace(" ", "", StringComparison.Ordinal);
        var refused = Stems.Any(s => letters.Length > 0 && letters.Replace(s, "", StringComparison.Ordinal).Length == 0)
            || Stems.Contains(password) || letters.Length == 0
            || (own.Length > 3 && letters.Contains(own, StringComparison.Ordinal));
        return Task.FromResult(refused
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordCommon", Description = "Ce mot de passe est trop courant ou trop proche de votre adresse. Choisissez une phrase de plusieurs mots." })
            : IdentityResult.Success);
    }
}
