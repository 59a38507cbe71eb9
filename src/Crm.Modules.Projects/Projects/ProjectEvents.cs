using Crm.Foundation.Access;
using Crm.Foundation.Entities;

namespace Crm.Modules.Projects.Projects;

/// <summary>The project is now readable from other places, or by other people; what belongs to it follows.</summary>
internal sealed record ProjectReachChanged(Guid ProjectId, IReadOnlyCollection<string> ScopeCodes, Audience Audience) : IDomainEvent;
