namespace Crm.Modules.Governance.Bodies;

/// <summary>What may change in a body; its kind and département never do.</summary>
internal sealed record BodyInput(string? Name, string? Note);
