using Crm.Foundation.Text;
using Microsoft.AspNetCore.Identity;

namespace Crm.Web.Accounts;

/// <summary>
/// Refuses what guessers try first: one or two common words with digits and signs around or in place of letters,
/// a pattern repeated, a run of the alphabet or keyboard, and the account's own name.
/// </summary>
internal sealed class CommonPasswords : IPasswordValidator<User>
{
    private const int ShortestRun = 8;
    private static readonly string[] Runs = ["abcdefghijklmnopqrstuvwxyz", "azertyuiopqsdfghjklmwxcvbn", "qwertyuiopasdfghjklzxcvbnm",
        "01234567890123456789", "98765432109876543210"];
    private static readonly HashSet<string> Words = Read();

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) => Task.FromResult(
        IsCommon(password ?? "") || IsOwn(password ?? "", user.Email)
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordCommon",
                Description = "Ce mot de passe est trop courant ou trop proche de votre adresse. Choisissez trois ou quatre mots sans lien entre eux." })
            : IdentityResult.Success);

    public static bool IsCommon(string password)
    {
        var plain = SearchText.Normalise(password).Replace(" ", "", StringComparison.Ordinal);
        var letters = Letters(password);
        return letters.Length == 0 || IsMadeOf(letters, words: 2) || IsMadeOf(new string([.. plain.Where(char.IsLetter)]), words: 2)
            || IsRepeated(plain) || HoldsRun(plain);
    }

    /// <summary>The letters, with the usual signs read as those they stand for.</summary>
    private static string Letters(string password)
    {
        var read = password.Select(c => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c });
        return new string([.. SearchText.Normalise(new string([.. read])).Where(char.IsLetter)]);
    }

    /// <summary>The same one or two words, however often.</summary>
    private static bool IsMadeOf(string letters, int words)
    {
        if (letters.Length == 0) return true;
        if (words == 0) return false;
        for (var length = 1; length <= letters.Length; length++)
            if (Words.Contains(letters[..length]) && IsMadeOf(letters.Replace(letters[..length], "", StringComparison.Ordinal), words - 1)) return true;
        return false;
    }

    private static bool IsRepeated(string text) => Enumerable.Range(1, Math.Max(0, text.Length / 2)).Any(unit =>
        unit <= 6 && string.Concat(Enumerable.Repeat(text[..unit], text.Length / unit + 1)).StartsWith(text, StringComparison.Ordinal));

    private static bool HoldsRun(string text) => text.Length < 16 && Enumerable.Range(0, Math.Max(0, text.Length - ShortestRun + 1))
        .Any(start => Runs.Any(r => r.Contains(text.Substring(start, ShortestRun), StringComparison.Ordinal)));

    private static bool IsOwn(string password, string? email)
    {
        var own = SearchText.Normalise(email?.Split('@')[0]).Replace(" ", "", StringComparison.Ordinal);
        return own.Length > 3 && SearchText.Normalise(password).Replace(" ", "", StringComparison.Ordinal).Contains(own, StringComparison.Ordinal);
    }

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream("Crm.Web.Accounts.common-words.txt")!);
        return [.. reader.ReadToEnd().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
    }
}
