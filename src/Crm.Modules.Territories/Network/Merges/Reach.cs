namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Addresses and numbers as they are compared.</summary>
internal static class Reach
{
    public static string Mail(string address) => address.Trim().ToLowerInvariant();

    /// <summary>The nine digits after 0, 33 or 0033 of a French number; else its digits.</summary>
    public static string Phone(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length switch
        {
            10 when digits[0] == '0' => digits[1..],
            11 when digits.StartsWith("33", StringComparison.Ordinal) => digits[2..],
            12 when digits.StartsWith("330", StringComparison.Ordinal) => digits[3..],
            13 when digits.StartsWith("0033", StringComparison.Ordinal) => digits[4..],
            _ => digits,
        };
    }
}
