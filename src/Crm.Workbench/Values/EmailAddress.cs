using System.Net.Mail;

namespace Crm.Workbench.Values;

/// <summary>An e-mail address: one local part, one domain with a dot, nothing else.</summary>
public static class EmailAddress
{
    public const int MaxLength = 254;

    /// <summary>Lower case, without the spaces around; null when it is not an address.</summary>
    public static string? Normalise(string? text)
    {
        var address = (text ?? "").Trim().ToLowerInvariant();
        if (address.Length is 0 or > MaxLength || !MailAddress.TryCreate(address, out var parsed) || parsed.Address != address) return null;
        var labels = parsed.Host.Split('.');
        return labels.Length > 1 && labels.All(IsLabel)
            && parsed.User.All(c => char.IsAsciiLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-".Contains(c)) ? address : null;
    }

    public static bool IsValid(string? text) => Normalise(text) is not null;

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsLetterOrDigit(c) || c == '-');
}
