using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Territories.Observation.Indicators;

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
