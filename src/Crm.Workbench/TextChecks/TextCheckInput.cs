namespace Crm.Workbench.TextChecks;

internal sealed record TextCheckInput(string? Text);
