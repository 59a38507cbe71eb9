namespace Crm.Workbench.Values;

/// <summary>
/// A telephone number kept as E.164 (<c>+33320123456</c>) and shown as people dial it (<c>03 20 12 34 56</c>).
/// Short French numbers (3230, 3919) have no E.164 form and are kept as they are.
/// </summary>
public static class PhoneNumber
{
    public const int MaxLength = 16;
    private const string France = "+33";

    /// <summary>National beginnings that belong to another country code (numbering plan of Arcep).</summary>
    private static readonly Dictionary<string, string> Overseas = new()
    {
        ["0590"] = "+590", ["0690"] = "+590", ["0691"] = "+590", ["0594"] = "+594", ["0694"] = "+594", ["0596"] = "+596", ["0696"] = "+596", ["0697"] = "+596",
        ["0262"] = "+262", ["0263"] = "+262", ["0269"] = "+262", ["0692"] = "+262", ["0693"] = "+262", ["0639"] = "+262",
    };

    /// <summary>From any usual writing: <c>03.20.12.34.56</c>, <c>+33 (0)3 20…</c>, <c>0033 3…</c>; null when it is not a number.</summary>
    public static string? Normalise(string? text)
    {
        var typed = (text ?? "").Trim().Replace("(0)", "", StringComparison.Ordinal);
        var international = typed.StartsWith('+');
        var digits =
            string.Concat((international ? typed[1..] : typed)
            .Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '/' or '(' or ')' or '\u2011' or '\u2013')));
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit)) return null;
        if (!international && digits.StartsWith("00", StringComparison.Ordinal)) (international, digits) = (true, digits[2..]);
        if (international) return OfCountry(digits);
        if (digits is { Length: 4 } and ['1' or '3', ..]) return digits;
        return digits.Length == 10 && digits[0] == '0' && digits[1] != '0' ? Overseas.GetValueOrDefault(digits[..4], France) + digits[1..] : null;
    }

    public static bool IsValid(string? text) => Normalise(text) is not null;

    /// <summary>Groups of two for a French number, as stored for another.</summary>
    public static string Show(string number)
    {
        var prefix = Prefix(number);
        return prefix is null ? number : string.Join('\u00a0', ("0" + number[prefix.Length..]).Chunk(2).Select(pair => new string(pair)));
    }

    /// <summary>06 and 07, and those of the overseas départements.</summary>
    public static bool IsMobile(string number) => Prefix(number) is { } prefix && number.Length > prefix.Length && number[prefix.Length] is '6' or '7';

    private static string? OfCountry(string digits)
    {
        if (digits.StartsWith("33", StringComparison.Ordinal)) digits = "33" + digits[2..].TrimStart('0');
        var number = "+" + digits;
        if (Prefix(number) is { } prefix) return number.Length == prefix.Length + 9 && number[prefix.Length] != '0' ? number : null;
        return digits.Length is >= 8 and <= 15 && digits[0] != '0' ? number : null;
    }

    private static string? Prefix(string number) =>
        number.StartsWith(France, StringComparison.Ordinal) ? France : Overseas.Values.FirstOrDefault(p => number.StartsWith(p, StringComparison.Ordinal));
}
