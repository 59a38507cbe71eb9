using System.Globalization;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.NationalData;

/// <summary>Numbers for invented organisations and people: right by their key, in ranges nobody has.</summary>
internal static class MadeUpNumbers
{
    /// <summary>A SIRET whose SIREN begins with 000.</summary>
    public static string Siret(int number)
    {
        var siren = WithKey("000" + number.ToString("00000", CultureInfo.InvariantCulture));
        return WithKey(siren + "0001");
    }

    /// <summary>In the range that Arcep keeps for fiction: 03 53 01.</summary>
    public static string Phone(int number) => "035301" + (number % 10_000).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>In the range that Arcep keeps for fiction: 06 39 98.</summary>
    public static string Mobile(int number) => "+3363998" + (number % 10_000).ToString("0000", CultureInfo.InvariantCulture);

    private static string WithKey(string digits) => digits + Enumerable.Range(0, 10)
        .First(key => Identifiers.PassesLuhn(digits + key.ToString(CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture);
}
