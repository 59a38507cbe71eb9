using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Territories;

/// <summary>The address of the list: its filters in French, with « mon périmètre » unless said otherwise.</summary>
internal sealed record TerritoryListQuery(
    string? Q = null, TerritoryKind? Type = null, string? Nature = null, string? Departement = null, string? Region = null,
    string? Perimetre = null, string? Sort = null, int? Page = null)
{
    public const string Everywhere = "tous";

    public bool Mine => Perimetre != Everywhere;

    public TerritoryFilter Filter => new(Type, Nature, Departement, Region, null, Q, Mine);

    /// <summary>Départements, then EPCI, then communes, unless said otherwise.</summary>
    public string Order => string.IsNullOrEmpty(Sort) ? "kind" : Sort;

    public PageRequest Paging => new(Page, null, Order);
}
