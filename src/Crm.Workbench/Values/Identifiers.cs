namespace Crm.Workbench.Values;

/// <summary>A SIREN: 9 digits whose Luhn sum is a multiple of 10 (Insee).</summary>
public static class Siren
{
    public const int Length = 9;

    public static bool IsValid(string? text) => Identifiers.Digits(text) is { Length: Length } digits && Identifiers.PassesLuhn(digits);
}

/// <summary>A SIRET: a SIREN and 5 digits, Luhn again. La Poste ran out of numbers: for its own, a digit sum multiple of 5 is enough.</summary>
public static class Siret
{
    public const int Length = 14;
    private const string LaPoste = "356000000";

    public static bool IsValid(string? text) =>
        Identifiers.Digits(text) is { Length: Length } digits && Siren.IsValid(digits[..Siren.Length])
        && (Identifiers.PassesLuhn(digits) || (digits.StartsWith(LaPoste, StringComparison.Ordinal) && digits.Sum(c => c - '0') % 5 == 0));
}

/// <summary>The number of an association in the national register (RNA): <c>W</c> and 9 digits.</summary>
public static class Rna
{
    public const int Length = 10;

    /// <summary>Upper case and without spaces; null when it is not one.</summary>
    public static string? Normalise(string? text)
    {
        var rna = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return rna.Length == Length && rna[0] == 'W' && rna[1..].All(char.IsAsciiDigit) ? rna : null;
    }

    public static bool IsValid(string? text) => Normalise(text) is not null;
}

public static class Identifiers
{
    /// <summary>The digits without the spaces people put between them, hard or thin; null when anything else is there.</summary>
    public static string? Digits(string? text)
    {
        var digits = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    public static bool PassesLuhn(string digits) =>
        digits.Reverse().Select((c, place) => (Digit: c - '0', place))
            .Sum(d => d.place % 2 == 0 ? d.Digit : d.Digit < 5 ? d.Digit * 2 : d.Digit * 2 - 9) % 10 == 0;
}
