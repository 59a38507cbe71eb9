using Crm.Foundation.Data;

namespace Crm.Modules.Governance.Publications;

/// <summary>A publication in a list.</summary>
internal sealed record PublicationRow(
    Guid Id, Guid DashboardId, Guid BodyId, int Number, string Title, DateOnly AsOf, DateTime PublishedAt, string Publisher,
    DateTime? WithdrawnAt, string? WithdrawnWhy)
{
    public static readonly SortMap<Publication> Sorts = new SortMap<Publication>("-number", p => p.Id)
        .By("number", p => p.Number).By("asOf", p => p.AsOf).By("publishedAt", p => p.PublishedAt);
}
