using System.Security.Cryptography;
using System.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Kinds of territories a figure may be of: those of the geography, and the country, which is no territory one follows.</summary>
internal enum PlaceKind { Region, Department, Epci, Commune, Group, Country }

/// <summary>Places of figures and their words.</summary>
internal static class IndicatorPlaces
{
    public const string FranceCode = "FR", FranceName = "France";

    /// <summary>The id under which figures of the whole country stand: no row of the geography has it.</summary>
    public static readonly Guid France = new(SHA256.HashData(Encoding.UTF8.GetBytes("crm:country:FR")).AsSpan(0, 16));

    public static Guid IdOf(PlaceKind kind, string code) => kind is PlaceKind.Country ? France : TerritoryIds.Of((TerritoryKind)kind, code);

    public static string Label(this PlaceKind kind) => kind is PlaceKind.Country ? "Pays" : ((TerritoryKind)kind).Label();
}
