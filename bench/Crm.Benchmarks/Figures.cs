namespace Crm.Benchmarks;

/// <summary>What so many connections saw, each asking again as soon as it is answered.</summary>
/// <param name="P50">Half of the answers came within so many milliseconds.</param>
/// <param name="Cpu">Processor of the program per question, in milliseconds.</param>
/// <param name="Memory">Its working set at the end, in MB.</param>
internal sealed record Figures(int Connections, double P50, double P95, double PerSecond, double Cpu, double Memory);

/// <summary>What one question costs the database, asked alone.</summary>
internal sealed record Cost(double Commands, double Rows, double Pages);

/// <summary>One side of a row in one pass.</summary>
internal sealed record Measured(IReadOnlyList<Figures> Loads, Cost Cost)
{
    public Figures At(int connections) => Loads.First(l => l.Connections == connections);
}

/// <summary>A row in one pass; a side that was not asked is null.</summary>
/// <param name="Totals">Rows found over the round of addresses, by each side; null where the answer has no total.</param>
internal sealed record Result(Row Row, int Pass, Measured? Left, Measured? Right, (long Left, long Right)? Totals)
{
    public double? Ratio(int connections) => Left is null || Right is null ? null : Left.At(connections).P50 / Right.At(connections).P50;
}
