using System.Globalization;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Observation.Indicators;

namespace Crm.Modules.Territories.Pages.Indicateurs;

/// <summary>A figure as a person types it: comma or point, spaces between thousands.</summary>
internal sealed class ValueForm
{
    public string? Indicator { get; set; }
    public string? Period { get; set; }
    public ValueKind Kind { get; set; } = ValueKind.Actual;
    public string? Value { get; set; }
    public string? Source { get; set; }
    public string? Comment { get; set; }
    public bool Validated { get; set; }
    public bool Published { get; set; }

    public static ValueForm Of(ValueRow row) => new()
    {
        Indicator = row.Indicator, Period = row.Period, Kind = row.Kind, Value = row.Value.ToString("0.##", Fr.Culture),
        Source = row.Source, Comment = row.Comment,
        Validated = row.Status is ValueStatus.Validated, Published = row.Published,
    };

    /// <param name="number">What was read of <see cref="Value"/>; null when it is no number.</param>
    public ValueInput ToInput(Guid territory, decimal? number) => new()
    {
        Indicator = Indicator, TerritoryId = territory, Period = Period, Kind = Kind, Value = number, Source = Source, Comment = Comment,
        Status = Validated ? ValueStatus.Validated : ValueStatus.Proposed, Published = Published,
    };

    public static decimal? Read(string? text)
    {
        var plain = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u202f' or '%' or '€')));
        if (plain.Count(c => c is ',' or '.') > 1) return null;
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var number) ? number : null;
    }
}
