using System.Text.Json.Serialization;
using Crm.Foundation.Api;

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

/// <summary>An indicator as it is defined.</summary>
internal sealed record IndicatorRow(
    Guid Id, string Code, string Label, IndicatorUnit Unit, string Source, Periodicity Periodicity, int DelayMonths, IndicatorDirection Direction,
    string? Description, string? Formula, int Rank) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }

    public IndicatorInput ToInput() => new()
    {
        Code = Code, Label = Label, Unit = Unit, Source = Source, Periodicity = Periodicity, DelayMonths = DelayMonths, Direction = Direction,
        Description = Description, Formula = Formula, Rank = Rank,
    };
}

internal sealed record IndicatorFilter(string? Q = null, IndicatorUnit? Unit = null, Periodicity? Periodicity = null);
