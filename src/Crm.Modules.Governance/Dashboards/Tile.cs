using System.Text.Json.Serialization;
using Crm.Foundation.Errors;

namespace Crm.Modules.Governance.Dashboards;

/// <summary>What a block of a shared dashboard shows.</summary>
internal enum TileKind { ProjectsByTheme, Milestones, Exchanges, KeyFigures, Text }

/// <summary>A block: what it shows, under which title; <paramref name="Max"/> lines for lists, <paramref name="Text"/> (Markdown) for a text.</summary>
internal sealed record Tile(Guid Id, TileKind Kind, string? Title, int? Max = null, string? Text = null)
{
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 4000;
    public const int MostLines = 50;
    public const int UsualLines = 10;

    public static readonly IReadOnlyDictionary<TileKind, string> Kinds = new Dictionary<TileKind, string>
    {
        [TileKind.ProjectsByTheme] = "Projets par thème",
        [TileKind.Milestones] = "Jalons des projets",
        [TileKind.Exchanges] = "Échanges ouverts au comité",
        [TileKind.KeyFigures] = "Repères du département",
        [TileKind.Text] = "Texte",
    };

    [JsonIgnore]
    public int Lines => Max ?? UsualLines;

    /// <param name="field">Where the tile is in the input, so that each error leads to its field.</param>
    public void Check(InputErrors errors, string field) => errors
        .Text(Title, TitleMaxLength, field + "title")
        .When(Max is < 1 or > MostLines, field + "max", CoreErrors.OutOfRange, ("min", 1), ("max", MostLines))
        .OptionalText(Text, TextMaxLength, field + "text")
        .When(Kind is TileKind.Text && string.IsNullOrWhiteSpace(Text), field + "text", CoreErrors.Required);

    public Tile Tidy() =>
        this with { Title = Title!.Trim(), Text = Kind is TileKind.Text ? Text : null, Max = Kind is TileKind.Milestones or TileKind.Exchanges ? Max : null };
}
