using Crm.Foundation.Entities;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>People joined a mission; those who take a leaver's place learn it by the transmission.</summary>
internal sealed record OfficersJoined(Accompaniment Mission, IReadOnlyCollection<Guid> Officers) : IDomainEvent;

/// <summary>A mission moved to another stage, was closed or opened again.</summary>
internal sealed record MissionMoved(Accompaniment Mission) : IDomainEvent;
