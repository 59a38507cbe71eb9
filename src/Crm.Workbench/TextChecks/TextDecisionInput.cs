namespace Crm.Workbench.TextChecks;

/// <summary>What the author decided of a passage.</summary>
/// <param name="Reason">Why they keep it.</param>
/// <param name="Passage">As the check named it.</param>
internal sealed record TextDecisionInput(TextWarningKind? Kind, TextChoice? Choice, KeepReason? Reason, string? Passage);
