using Crm.Foundation.Text;

namespace Crm.Modules.Territories.Network;

/// <summary>Texts as they are kept.</summary>
internal static class Words
{
    /// <summary>Trimmed; null when empty. PostgreSQL refuses the character zero in a text.</summary>
    public static string? Clean(string? text) => text?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } words ? words : null;

    /// <summary>The search column of several fields.</summary>
    public static string Searched(int max, params IEnumerable<string?> fields)
    {
        var text = SearchText.Normalise(string.Join(' ', fields));
        return text.Length <= max ? text : text[..max];
    }
}

/// <summary>The address of a site, with its scheme.</summary>
internal static class WebAddress
{
    /// <summary><c>www.exemple.fr</c> becomes <c>https://www.exemple.fr</c>; null when it is no http or https address.</summary>
    public static string? Normalise(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var typed = text.Trim();
        var whole = typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed;
        return Uri.TryCreate(whole, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.Host.Contains('.')
            && uri.UserInfo.Length == 0 ? whole : null;
    }
}
