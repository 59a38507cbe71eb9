using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>A portfolio and how many of its entries the reader sees.</summary>
internal sealed record PortfolioRow(Guid Id, string Name, string? Description, DateOnly? From, DateOnly? To, int Entries) : IStamped
{
    /// <summary>Whose territories may enter, by INSEE code; empty: those of every département.</summary>
    public IReadOnlyList<EligibleDepartmentInput> EligibleDepartments { get; init; } = [];

    /// <summary>What is not known of that list yet.</summary>
    public string? EligibilityNote { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }
}
