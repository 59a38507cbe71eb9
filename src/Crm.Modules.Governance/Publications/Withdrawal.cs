namespace Crm.Modules.Governance.Publications;

/// <summary>Why a publication is taken back.</summary>
internal sealed record Withdrawal(string? Reason);
