using Crm.Foundation.Ui;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Which line of a chart: the territory itself, a département, the région or the country.</summary>
internal enum BoardRole { Here, Department, Region, Country }

internal sealed record BoardPlace(Guid Id, string Name, BoardRole Role);

/// <summary>One figure of a line.</summary>
internal sealed record BoardPoint(DateOnly Period, long Amount);

/// <summary>What was observed in one place, oldest first.</summary>
internal sealed record BoardLine(BoardPlace Place, IReadOnlyList<BoardPoint> Points)
{
    public BoardPoint? Latest => Points.Count == 0 ? null : Points[^1];
}

/// <summary>One indicator on a territory: the lines to compare, where it started, what it aims at.</summary>
internal sealed record BoardIndicator(IndicatorRow Indicator, IReadOnlyList<BoardLine> Lines, BoardPoint? Initial, BoardPoint? Target, int Proposed,
    IReadOnlyList<string> Sources)
{
    public BoardLine Here => Lines[0];
    public bool IsHere => Here.Points.Count > 0 || Initial is not null || Target is not null;
    public IEnumerable<BoardLine> Drawn => Lines.Where(l => l.Points.Count > 0);

    /// <summary>Latest against the one before.</summary>
    public long? Trend => Here.Points.Count > 1 ? Here.Points[^1].Amount - Here.Points[^2].Amount : null;

    public string PeriodOf(BoardPoint point) => IndicatorPeriods.Write(point.Period, Indicator.Periodicity);

    public string Show(BoardPoint? point) => point is null ? "–" : IndicatorAmounts.Show(Indicator.Unit, point.Amount);

    /// <summary>The whole chart as one sentence.</summary>
    public string Sentence =>
        $"{Indicator.Label}. "
        + string.Join(" ; ", Drawn.Select(l => $"{l.Place.Name} : {string.Join(", ", l.Points.Select(p => $"{Show(p)} en {PeriodOf(p)}"))}"))
        + (Target is null ? "" : $" ; cible {Show(Target)} en {PeriodOf(Target)}") + ".";

    /// <summary>Better or worse, said in words; null when the indicator has no good way or nothing moved.</summary>
    public string? TrendWord => Trend is not { } moved || moved == 0 || Indicator.Direction is IndicatorDirection.Neutral ? null
        : (moved > 0) == (Indicator.Direction is IndicatorDirection.Higher) ? "en progrès" : "en recul";
}

/// <summary>The tab « Offre et indicateurs » of a territory.</summary>
internal sealed record IndicatorBoard(Guid TerritoryId, string Name, bool InScope, IReadOnlyList<BoardIndicator> Indicators,
    IReadOnlyList<BoardIndicator> Elsewhere)
{
    public int Proposed => Indicators.Concat(Elsewhere).Sum(i => i.Proposed);
}

/// <summary>The one figure of the right column: here, and in the places above.</summary>
internal sealed record CoverageLandmark(IReadOnlyList<(BoardPlace Place, DateOnly Period, long Amount)> Figures)
{
    public (BoardPlace Place, DateOnly Period, long Amount)? Here =>
        Figures.Where(f => f.Place.Role is BoardRole.Here).Select(f => ((BoardPlace, DateOnly, long)?)f).FirstOrDefault();

    /// <summary>« dép. 55,1 · France 60,9 ».</summary>
    public string Beside =>
        string.Join(" · ", Figures.Where(f => f.Place.Role is not BoardRole.Here).Select(f => $"{Short(f.Place)} {Fr.Rate(f.Amount)} ({f.Period.Year})"));

    /// <summary>Two départements are told apart by their code.</summary>
    private string Short(BoardPlace place) => place.Role is BoardRole.Department && Figures.Count(f => f.Place.Role is BoardRole.Department) == 1 ? "dép."
        : place.Role is BoardRole.Department ? $"dép. {place.Name}" : place.Name;
}
