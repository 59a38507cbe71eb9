namespace Crm.Modules.Governance.Members;

/// <summary>Ends a mandate.</summary>
internal sealed record EndMandate(DateOnly? On, string? Reason = null);
