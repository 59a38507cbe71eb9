using System.Text.RegularExpressions;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Places.Importing;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>What a figure is counted in. A rate is kept in hundredths of a point, euros in cents, the others as they are.</summary>
internal enum IndicatorUnit { Rate, Count, Euros, Days }

internal enum Periodicity { Year, Quarter, Month }

/// <summary>Which way is better; neutral when neither is.</summary>
internal enum IndicatorDirection { Higher, Lower, Neutral }

/// <summary>A figure followed over territories and periods: what it means, where it comes from, how often, and how late.</summary>
internal sealed partial class Indicator : AuditedEntity
{
    public const int CodeMaxLength = 60, LabelMaxLength = 160, SourceMaxLength = 200, DescriptionMaxLength = 2000, FormulaMaxLength = 1000, MaxDelay = 60;

    private Indicator() { }

    public Indicator(Guid id, IndicatorInput input) : base(id)
    {
        Examine(input).ThrowIfAny();
        Take(input);
    }

    /// <summary>Stable name for scripts and imports, e.g. <c>taux-couverture</c>.</summary>
    public string Code { get; private set; } = "";
    public string Label { get; private set; } = "";
    public IndicatorUnit Unit { get; private set; }
    public string Source { get; private set; } = "";
    public Periodicity Periodicity { get; private set; }

    /// <summary>Months between the end of a period and the day its figures are there.</summary>
    public int DelayMonths { get; private set; }
    public IndicatorDirection Direction { get; private set; }
    public string? Description { get; private set; }
    public string? Formula { get; private set; }

    /// <summary>Place among the others on screens; equals by label.</summary>
    public int Rank { get; private set; }
    public string SearchText { get; private set; } = "";

    public static InputErrors Examine(IndicatorInput input) => new InputErrors()
        .When(input.Code is null || !CodePattern().IsMatch(input.Code), "code", IndicatorErrors.CodeInvalid)
        .Text(input.Label, LabelMaxLength, "label")
        .Text(input.Source, SourceMaxLength, "source")
        .When(input.Unit is null, "unit", CoreErrors.Required)
        .When(input.Periodicity is null, "periodicity", CoreErrors.Required)
        .When(input.DelayMonths is < 0 or > MaxDelay, "delayMonths", IndicatorErrors.DelayOutOfRange)
        .OptionalText(input.Description, DescriptionMaxLength, "description")
        .OptionalText(input.Formula, FormulaMaxLength, "formula");

    /// <param name="hasValues">Figures that are there keep their meaning: neither unit nor periodicity may change under them.</param>
    public void Describe(IndicatorInput input, bool hasValues)
    {
        Examine(input).When(hasValues && input.Unit != Unit, "unit", IndicatorErrors.UnitFixed)
            .When(hasValues && input.Periodicity != Periodicity, "periodicity", IndicatorErrors.UnitFixed).ThrowIfAny();
        Take(input);
    }

    private void Take(IndicatorInput input)
    {
        (Code, Unit, Periodicity, DelayMonths) = (input.Code!, input.Unit!.Value, input.Periodicity!.Value, input.DelayMonths ?? 0);
        (Label, Source) = (input.Label!.Trim(), input.Source!.Trim());
        (Direction, Rank) = (input.Direction ?? IndicatorDirection.Higher, input.Rank ?? 0);
        Description = Check.OptionalText(input.Description, DescriptionMaxLength, "description");
        Formula = Check.OptionalText(input.Formula, FormulaMaxLength, "formula");
        SearchText = Foundation.Text.SearchText.Normalise($"{Label} {Code} {Source}");
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$")]
    private static partial Regex CodePattern();
}
