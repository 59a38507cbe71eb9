using System.Text.RegularExpressions;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>What invitations and mails have in common: texts made safe to keep, within the limits of an exchange.</summary>
internal static partial class IncomingText
{
    public const int MaxMegabytes = 20;

    /// <summary>One line of at most so many characters; null when nothing is left.</summary>
    public static string? Line(string? text, int max)
    {
        var line = Spaces().Replace(text ?? "", " ").Replace("\0", "", StringComparison.Ordinal).Trim();
        return line.Length == 0 ? null : line.Length <= max ? line : line[..(max - 1)].TrimEnd() + "…";
    }

    /// <summary>Lines without trailing spaces, at most one empty line between paragraphs, cut at the limit of an exchange.</summary>
    public static string? Text(string? text)
    {
        var lines = (text ?? "").Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n')
            .Select(l => l.Replace('\u00a0', ' ').TrimEnd());
        var clean = EmptyLines().Replace(string.Join('\n', lines), "\n\n").Trim();
        if (clean.Length == 0) return null;
        return clean.Length <= Interaction.TextMaxLength ? clean : clean[..(Interaction.TextMaxLength - 1)] + "…";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex EmptyLines();
}
