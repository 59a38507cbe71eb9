using Crm.Foundation.Entities;

namespace Crm.Modules.Projects.Contracts;

/// <summary>A milestone was ticked.</summary>
public sealed record MilestoneCompleted(Guid MilestoneId, Guid ProjectId, DateOnly DoneOn) : IDomainEvent;
