using System.Security.Cryptography;
using System.Text;

namespace Crm.Workbench.TextChecks;

/// <summary>The print of a passage for one author: the same words in the same sentence, whatever case, accents and spaces.</summary>
internal static class Passages
{
    public const int Length = 64;

    public static string Of(Guid author, TextWarning warning, string text)
    {
        var words = Fold(text[warning.Start..warning.End]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{author:N}|{warning.Kind}|{words}|{Fold(warning.Sentence)}")));
    }

    public static bool IsOne(string? passage) => passage?.Length == Length && passage.All(char.IsAsciiHexDigitLower);

    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(Folding.Of));
}
