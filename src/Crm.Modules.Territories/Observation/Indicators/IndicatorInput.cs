namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>What one writes of an indicator.</summary>
internal sealed record IndicatorInput
{
    public Guid? Id { get; init; }
    public string? Code { get; init; }
    public string? Label { get; init; }
    public IndicatorUnit? Unit { get; init; }
    public string? Source { get; init; }
    public Periodicity? Periodicity { get; init; }
    public int? DelayMonths { get; init; }
    public IndicatorDirection? Direction { get; init; }
    public string? Description { get; init; }
    public string? Formula { get; init; }
    public int? Rank { get; init; }
}
