using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Governance.Publications;

/// <summary>A publication as read alone, with its content.</summary>
internal sealed record PublicationOutput(
    Guid Id, Guid DashboardId, Guid BodyId, int Number, string Title, DateOnly AsOf, DateTime PublishedAt, string Publisher,
    DateTime? WithdrawnAt, string? WithdrawnWhy, Snapshot Content, [property: JsonIgnore] Guid Stamp) : IStamped;
