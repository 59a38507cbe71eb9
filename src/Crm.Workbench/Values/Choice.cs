namespace Crm.Workbench.Values;

/// <summary>A line that a picker offers.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Hint">What tells it from another of the same name.</param>
public sealed record Choice(string Value, string Label, string? Hint);
