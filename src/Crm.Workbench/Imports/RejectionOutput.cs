namespace Crm.Workbench.Imports;

/// <summary>A refused cell, or with <see cref="RejectionPhase.Undo"/> a row left alone.</summary>
public sealed record RejectionOutput(RejectionPhase Phase, int Line, string Column, string Value, string Reason, string? Remedy);
