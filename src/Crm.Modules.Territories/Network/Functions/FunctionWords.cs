using Crm.Foundation.Ui;
using Crm.Modules.Territories.Network.Contacts;

namespace Crm.Modules.Territories.Network.Functions;

/// <summary>How functions and numbers read.</summary>
internal static class FunctionWords
{
    public static string Period(FunctionOutput f) => (f.From, f.To) switch
    {
        (null, null) => "dates inconnues",
        ({ } from, null) => $"depuis le {Fr.Date(from)}",
        (null, { } to) => $"jusqu’au {Fr.Date(to)}",
        ({ } from, { } to) => $"du {Fr.Date(from)} au {Fr.Date(to)}",
    };

    /// <summary>« 732 829 320 00074 »</summary>
    public static string Grouped(string digits)
    {
        var groups = digits[..Math.Min(9, digits.Length)].Chunk(3).Select(c => new string(c));
        return string.Join('\u00a0', digits.Length > 9 ? groups.Append(digits[9..]) : groups);
    }
}
