using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>Identity's refusals a person may meet here, in French.</summary>
internal sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"Le mot de passe doit avoir au moins {length} caractères.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"Le mot de passe doit avoir au moins {uniqueChars} caractères différents.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Le mot de passe actuel n'est pas le bon.");

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), $"Un compte existe déjà pour {email}.");

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), $"« {email} » n'est pas une adresse électronique valable.");

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "Ce code n'est pas valable. Vérifiez l'heure de votre téléphone et recommencez.");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "Ce compte vient d'être modifié ailleurs. Rechargez la page.");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
