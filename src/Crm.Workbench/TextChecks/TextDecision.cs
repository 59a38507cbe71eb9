using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.TextChecks;

internal enum TextChoice { Kept, Masked }

/// <summary>Why an author keeps a passage; one of a few, so that the reason itself says nothing of anybody.</summary>
internal enum KeepReason { NotSaid, FalseAlarm, NeededForFollowUp, PersonAgrees, Public }

/// <summary>What an author decided of a passage. The text is not here: only its print, which answers « has he seen it already? ».</summary>
internal sealed class TextDecision : Entity
{
    private TextDecision() { }

    public TextDecision(Guid id, Guid userId, DateTime at, TextWarningKind kind, TextChoice choice, KeepReason reason, string? passage) : base(id) =>
        (UserId, At, Kind, Choice, Reason, Passage) = (userId, at, kind, choice, reason, passage);

    public Guid UserId { get; private set; }
    public DateTime At { get; private set; }
    public TextWarningKind Kind { get; private set; }
    public TextChoice Choice { get; private set; }
    public KeepReason Reason { get; private set; }

    /// <summary>Print of a kept passage; nothing is left of a masked one.</summary>
    public string? Passage { get; private set; }
}

internal static class TextDecisionModel
{
    public static void Apply(ModelBuilder model) => model.Entity<TextDecision>(decision =>
    {
        decision.ToTable("TextDecisions");
        decision.Property(d => d.Kind).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.Choice).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.Reason).HasConversion<string>().HasMaxLength(20);
        decision.Property(d => d.Passage).HasMaxLength(Passages.Length);
        decision.HasIndex(d => new { d.UserId, d.Passage });
        decision.HasIndex(d => d.At);
    });
}
