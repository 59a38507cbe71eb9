namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>A tag on an exchange.</summary>
internal sealed record InteractionTag(Guid InteractionId, Guid TagId);

/// <summary>A tag on a line of a list.</summary>
internal sealed record TagName(Guid Id, string Name, TagColour Colour, TagReach Reach)
{
    public string ColourClass => ClassOf(Colour);

    public static string ClassOf(TagColour colour) => $"tag-{colour.ToString().ToLowerInvariant()}";

    /// <summary>Personal and national ones say so by a sign.</summary>
    public string? Icon => Reach switch { TagReach.Personal => "user", TagReach.National => "world", _ => null };
    public string Url => $"/echanges?tag={Id}";
}

/// <summary>How reaches and colours read.</summary>
internal static class TagWords
{
    public static string Word(this TagReach reach) =>
        reach switch { TagReach.Personal => "personnelle", TagReach.Shared => "partagée dans la Caf", _ => "nationale" };

    public static string Icon(this TagReach reach) => reach switch { TagReach.Personal => "user", TagReach.Shared => "home", _ => "world" };

    public static string Word(this TagColour colour) => colour switch
    {
        TagColour.Blue => "Bleu", TagColour.Green => "Vert", TagColour.Amber => "Ambre", TagColour.Red => "Rouge", TagColour.Purple =>
            "Violet", TagColour.Teal => "Turquoise", TagColour.Pink => "Rose", _ => "Gris",
    };
}
