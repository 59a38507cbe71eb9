using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
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

internal sealed record RefusalInput(string? Sentence);

/// <summary>What a list of figures keeps.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Department">INSEE code: figures of territories that lie in it.</param>
internal sealed record ValueFilter(
    string? Indicator = null, Guid? Territory = null, string? TerritoryCode = null, PlaceKind? TerritoryKind = null, string? Department = null,
    string? Period = null, ValueKind? Kind = null, ValueStatus? Status = null, bool? Published = null, string? Q = null);

/// <summary>One correction or decision.</summary>
internal sealed record ValueChangeRow(DateTime At, string By, decimal Before, decimal After, ValueStatus Status, string? Sentence);
