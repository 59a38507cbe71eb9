using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>A cell of the pack: its words, where they lead, and whether it is late.</summary>
internal sealed record HandoverCell(string Text, string? Url = null, bool IsLate = false)
{
    public static readonly HandoverCell Blank = new("");

    public static implicit operator HandoverCell(string? text) => new(text ?? "");

    public static HandoverCell Of(DateOnly? date, bool late = false) => date is { } day ? new HandoverCell(Fr.Date(day), null, late) : Blank;
}

/// <summary>One table of the pack.</summary>
/// <param name="Key">Stable name: anchors of the page, readers of the API.</param>
/// <param name="Empty">What is said when there is nothing.</param>
/// <param name="IsConfidential">Private matter: only there for who may read it, and marked so wherever it is shown.</param>
internal sealed record HandoverSection(string Key, string Title, string Empty, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<HandoverCell>> Rows,
    bool IsConfidential = false);

/// <summary>What the next one must know of a territory, as the reader may see it. The page, the file and the API show the same sections.</summary>
internal sealed record HandoverPack(TerritoryCard Territory, string Hint, DateOnly AsOf, string By, IReadOnlyList<HandoverSection> Sections)
{
    public const string ConfidentialKey = "confidentiel";

    public bool HasConfidential => Sections.Any(s => s.IsConfidential);

    /// <summary>To be given to somebody else.</summary>
    public HandoverPack WithoutConfidential() => this with { Sections = [.. Sections.Where(s => !s.IsConfidential)] };
}
