namespace Crm.Workbench.Imports;

/// <param name="Partial">Keep the good lines when others are refused.</param>
internal sealed record ConfirmInput(bool Partial = false);
