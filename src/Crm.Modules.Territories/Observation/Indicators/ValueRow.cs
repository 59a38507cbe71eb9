using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>A figure with its indicator and its place.</summary>
/// <param name="Indicator">Code of the indicator.</param>
internal sealed record ValueRow(
    Guid Id, string Indicator, string IndicatorLabel, IndicatorUnit Unit, Guid TerritoryId, string TerritoryCode, PlaceKind TerritoryKind, string TerritoryName,
    ValueKind Kind, string Source, string? Comment, ValueStatus Status, bool Published, string? Refusal, Guid? DecidedBy, DateTime? DecidedAt, Guid CreatedBy,
    DateTime CreatedAt) : IStamped
{
    /// <summary>« 2023 », « 2023-T2 » or « 2023-04 ».</summary>
    public string Period => IndicatorPeriods.Write(First, Periodicity);

    /// <summary>A rate in points (59.5), euros (176000.00), or a number.</summary>
    public decimal Value => IndicatorAmounts.ToNumber(Unit, Amount);

    [JsonIgnore]
    public Guid IndicatorId { get; init; }

    [JsonIgnore]
    public long Amount { get; init; }

    [JsonIgnore]
    public DateOnly First { get; init; }

    [JsonIgnore]
    public Periodicity Periodicity { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    [JsonIgnore]
    public string Shown => IndicatorAmounts.Show(Unit, Amount);

    [JsonIgnore]
    public string Url => $"/indicateurs/valeurs/{Id}";

    /// <summary>What a merge patch or a form starts from: status and publication stay what they are unless said.</summary>
    public ValueInput ToInput() => new()
    {
        Indicator = Indicator, TerritoryId = TerritoryId, TerritoryCode = TerritoryCode, TerritoryKind = TerritoryKind, Period = Period, Kind = Kind,
        Value = Value, Source = Source, Comment = Comment,
    };
}
