namespace Crm.Modules.Governance.Members;

/// <summary>Which members: those in force today when asked, of a college, of a role.</summary>
internal sealed record MemberFilter(bool? InForce = null, MemberRole? Role = null, string? College = null);
