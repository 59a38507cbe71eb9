namespace Crm.Modules.Governance.Bodies;

/// <summary>What opens a body.</summary>
internal sealed record NewBody(Guid? Id, BodyKind? Kind, string? Department, string? Name, string? Note = null);
