using System.Globalization;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Modules.Territories.Places.Importing;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>One line of a small chart, ready to draw: its class says its colour and dash.</summary>
internal sealed record ChartLine(string CssClass, string Points, IReadOnlyList<(string X, string Y)> Dots);

/// <summary>The geometry of one small multiple. Same size and same scale rules for all, so that the eye compares shapes.</summary>
internal sealed class MultipleChart
{
    public const int Width = 280, Height = 130;
    private const double Left = 34, Right = 10, Top = 10, Bottom = 22;
    private readonly double low, high;
    private readonly int first, last;

    public MultipleChart(BoardIndicator board)
    {
        var points = board.Drawn.SelectMany(l => l.Points).Concat(new[] { board.Initial, board.Target }.OfType<BoardPoint>()).ToList();
        (first, last) = (points.Min(p => Month(p.Period)), points.Max(p => Month(p.Period)));
        var (min, max) = ((double)points.Min(p => p.Amount), (double)points.Max(p => p.Amount));
        // A little air above and below; a flat line stays in the middle.
        var air = Math.Max((max - min) * 0.08, Math.Max(Math.Abs(max) * 0.02, 1));
        (low, high) = (min - air, max + air);
        (Lowest, Highest) = (Y((long)min), Y((long)max));
        Labels = LabelsOf(Short(board.Indicator.Unit, (long)min), Short(board.Indicator.Unit, (long)max), points.Min(p => p.Period).Year,
            points.Max(p => p.Period).Year);
        Lines = [.. board.Drawn.Reverse().Select(l => new ChartLine(ClassOf(board, l), string.Join(' ', l.Points.Select(p => $"{X(p.Period)},{Y(p.Amount)}")),
            l.Place.Role is BoardRole.Here || l.Points.Count == 1 ? [.. l.Points.Select(p => (X(p.Period), Y(p.Amount)))] : []))];
        Initial = board.Initial is { } start ? (X(start.Period), Y(start.Amount)) : null;
        Target = board.Target is { } aim ? Diamond(aim) : null;
    }

    public IReadOnlyList<ChartLine> Lines { get; }
    public (string X, string Y)? Initial { get; }
    public string? Target { get; }
    public string Lowest { get; }
    public string Highest { get; }

    /// <summary>Greatest and least figure at the left, first and last year below: Razor keeps the name of the SVG element for itself.</summary>
    public IHtmlContent Labels { get; }
    public static string LeftText => Text(Left);
    public static string RightText => Text(Width - Right);

    /// <summary>Colour and dash follow the role; a second département has its own.</summary>
    public static string ClassOf(BoardIndicator board, BoardLine line) => line.Place.Role switch
    {
        BoardRole.Here => "series-here",
        BoardRole.Region => "series-region",
        BoardRole.Country => "series-country",
        _ => board.Lines.First(l => l.Place.Role is BoardRole.Department) == line ? "series-department" : "series-other",
    };

    private HtmlContentBuilder LabelsOf(string least, string greatest, int from, int to)
    {
        var all = new HtmlContentBuilder();
        all.AppendHtml(Label("28", Highest, greatest, "chart-text chart-end chart-side"));
        if (least != greatest) all.AppendHtml(Label("28", Lowest, least, "chart-text chart-end chart-side"));
        all.AppendHtml(Label(LeftText, Text(Height - 4), from.ToString(CultureInfo.InvariantCulture), "chart-text"));
        if (to != from) all.AppendHtml(Label(RightText, Text(Height - 4), to.ToString(CultureInfo.InvariantCulture), "chart-text chart-end"));
        return all;
    }

    private static TagBuilder Label(string x, string y, string words, string cssClass)
    {
        var label = new TagBuilder("text") { Attributes = { ["x"] = x, ["y"] = y } };
        label.AddCssClass(cssClass);
        label.InnerHtml.Append(words);
        return label;
    }

    private string X(DateOnly period) =>
        Text(last == first ? (Left + Width - Right) / 2 : Left + 4 + (Width - Left - Right - 8) * (Month(period) - first) / (double)(last - first));

    private string Y(long amount) => Text(Top + (Height - Top - Bottom) * (high - amount) / (high - low));

    private string Diamond(BoardPoint aim)
    {
        var (x, y) = (double.Parse(X(aim.Period), CultureInfo.InvariantCulture), double.Parse(Y(aim.Amount), CultureInfo.InvariantCulture));
        return $"M{Text(x)} {Text(y - 5)}L{Text(x + 5)} {Text(y)}L{Text(x)} {Text(y + 5)}L{Text(x - 5)} {Text(y)}Z";
    }

    private static string Short(IndicatorUnit unit, long amount) => unit switch
    {
        IndicatorUnit.Rate => (amount / 100m).ToString("N0", Fr.Culture),
        IndicatorUnit.Euros when Math.Abs(amount) >= 100_000_00 => (amount / 100_000m).ToString("N0", Fr.Culture) + " k€",
        IndicatorUnit.Euros => Fr.Money(amount / 100 * 100),
        _ => Fr.Number(amount),
    };

    private static int Month(DateOnly day) => day.Year * 12 + day.Month;

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
