using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>What one writes of a figure.</summary>
internal sealed record ValueInput
{
    public Guid? Id { get; init; }

    /// <summary>Code of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>The territory, by its id or by its kind and code (<c>Country</c> and <c>FR</c> for the whole country).</summary>
    public Guid? TerritoryId { get; init; }
    public string? TerritoryCode { get; init; }
    public PlaceKind? TerritoryKind { get; init; }
    public string? Period { get; init; }
    public ValueKind? Kind { get; init; }
    public decimal? Value { get; init; }
    public string? Source { get; init; }
    public string? Comment { get; init; }

    /// <summary><c>Validated</c> asks for the right to validate; when not given, what is proposed stays so.</summary>
    public ValueStatus? Status { get; init; }

    /// <summary>Readable by every signed-in person; asks for the right to publish.</summary>
    public bool? Published { get; init; }
}
