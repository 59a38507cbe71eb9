namespace Crm.Modules.Territories.Places.Territories;

/// <summary>A territory named on a line.</summary>
internal sealed record TerritoryName(Guid Id, string Name)
{
    public string Url => $"/territoires/{Id}";

    /// <summary>« CC du Ternois et 3 autres »</summary>
    public static string Short(IReadOnlyList<TerritoryName> names) => names.Count switch
    {
        0 => "",
        1 => names[0].Name,
        2 => $"{names[0].Name}, {names[1].Name}",
        var n => $"{names[0].Name} et {n - 1} autres",
    };
}
