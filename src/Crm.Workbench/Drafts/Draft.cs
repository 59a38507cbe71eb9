using System.Text;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Drafts;

/// <summary>What somebody was typing in a form, kept for them alone.</summary>
public sealed class Draft
{
    public const int KeyMaxLength = 200;
    public const int MaxKilobytes = 100;

    private Draft() { }

    public Draft(Guid userId, string key, string? json, DateTime now)
    {
        (UserId, Key) = (userId, key);
        Keep(json, now);
    }

    public Guid UserId { get; private set; }
    public string Key { get; private set; } = "";
    public string Json { get; private set; } = "";
    public DateTime SavedAt { get; private set; }

    public void Keep(string? json, DateTime now)
    {
        new InputErrors().When(string.IsNullOrEmpty(json), "json", CoreErrors.Required).ThrowIfAny();
        if (Encoding.UTF8.GetByteCount(json!) > MaxKilobytes * 1024) throw new BusinessException(WorkbenchErrors.DraftTooLarge, 413).With("max", MaxKilobytes);
        (Json, SavedAt) = (json!.Replace("\0", "", StringComparison.Ordinal), now);
    }

    public static string Name(string? key)
    {
        new InputErrors().Text(key, KeyMaxLength, "key").ThrowIfAny();
        return key!.Replace("\0", "", StringComparison.Ordinal);
    }
}
