using Crm.Foundation.Entities;

namespace Crm.Workbench.TextChecks;

/// <summary>What an author decided of a passage. The text is not here: only its print, which answers « have they seen it already? ».</summary>
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
