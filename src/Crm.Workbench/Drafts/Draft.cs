using System.Text;
using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Drafts;

/// <summary>What somebody was typing in a form, kept for him alone.</summary>
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

internal static class DraftModel
{
    public static void Apply(ModelBuilder model) => model.Entity<Draft>(draft =>
    {
        draft.ToTable("Drafts").HasKey(d => new { d.UserId, d.Key });
        draft.Property(d => d.Key).HasMaxLength(Draft.KeyMaxLength);
        draft.HasIndex(d => d.SavedAt);
    });
}
