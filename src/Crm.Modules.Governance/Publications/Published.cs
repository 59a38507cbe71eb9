namespace Crm.Modules.Governance.Publications;

/// <summary>What publishing answers.</summary>
internal sealed record Published(Guid PublicationId, DateOnly AsOf);
