namespace Crm.Workbench.TextChecks;

/// <summary>What takes the place of the words: initials of a child's name, and for the rest a mention that something was there.</summary>
internal static class Masks
{
    public const string Masked = "[donnée masquée]";

    public static string Of(TextWarning warning, string text) => warning.Kind is TextWarningKind.ChildName
        ? string.Concat(text[warning.Start..warning.End].Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => char.ToUpperInvariant(w[0]) + "."))
        : Masked;

    /// <summary>The text without these words.</summary>
    public static string Apply(string text, IEnumerable<TextWarning> warnings)
    {
        foreach (var warning in warnings.OrderByDescending(w => w.Start)) text = text[..warning.Start] + Of(warning, text) + text[warning.End..];
        return text;
    }
}
