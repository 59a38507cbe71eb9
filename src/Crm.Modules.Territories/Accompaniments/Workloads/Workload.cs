namespace Crm.Modules.Territories.Accompaniments.Workloads;

/// <summary>By what the workload is cut.</summary>
internal enum WorkloadBy { Officer, Caf }

internal enum WorkloadStep { Month, Quarter }

/// <summary>What is asked of the workload; the same names in addresses and in the export.</summary>
/// <param name="From">Any day of the first period; six months or four quarters back when not given.</param>
internal sealed record WorkloadFilter(WorkloadBy By = WorkloadBy.Officer, WorkloadStep Step = WorkloadStep.Month,
    DateOnly? From = null, string? Department = null)
{
    public const int Months = 6, Quarters = 4;

    /// <summary>The periods shown, oldest first; the last holds today when no day is given.</summary>
    public IReadOnlyList<WorkloadPeriod> Periods(DateOnly today)
    {
        var (months, count) = Step is WorkloadStep.Month ? (1, Months) : (3, Quarters);
        var day = From ?? today.AddMonths(-months * (count - 1));
        var first = new DateOnly(Math.Clamp(day.Year, 1990, 2200), Step is WorkloadStep.Month ? day.Month : (day.Month - 1) / 3 * 3 + 1, 1);
        return [.. Enumerable.Range(0, count).Select(i => new WorkloadPeriod(first.AddMonths(i * months), first.AddMonths((i + 1) * months).AddDays(-1)))];
    }
}

/// <summary>A month or a quarter, both days included.</summary>
internal sealed record WorkloadPeriod(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Holds(DateOnly day) => day >= From && day <= To;
}

/// <param name="Planned">Hundredths of a day.</param>
/// <param name="Minutes">Time spent, in minutes.</param>
internal sealed record WorkloadCell(long Planned, long Minutes);

/// <summary>One officer, or one Caf (its département; several for what is astride a border).</summary>
internal sealed record WorkloadRow(string Key, string Name, IReadOnlyList<WorkloadCell> Cells)
{
    public long Planned => Cells.Sum(c => c.Planned);
    public long Minutes => Cells.Sum(c => c.Minutes);
}

internal sealed record Workload(WorkloadFilter Filter, IReadOnlyList<WorkloadPeriod> Periods, IReadOnlyList<WorkloadRow> Rows)
{
    public IReadOnlyList<WorkloadCell> Totals =>
        [.. Periods.Select((_, i) => new WorkloadCell(Rows.Sum(r => r.Cells[i].Planned), Rows.Sum(r => r.Cells[i].Minutes)))];
}

/// <summary>Shares planned time between people and periods, to the hundredth: what is shared adds up to what was planned.</summary>
internal static class PlannedTime
{
    /// <summary>Evenly over the days of the mission: what falls in each period; the part outside them is left out.</summary>
    public static IReadOnlyList<long> Over(IReadOnlyList<WorkloadPeriod> periods, DateOnly from, DateOnly to, int hundredths)
    {
        var length = to.DayNumber - from.DayNumber + 1;
        // Rounded on what is done at each bound, so that neighbours share exactly.
        long Until(int days) => (long)hundredths * Math.Clamp(days, 0, length) / length;
        return [.. periods.Select(p => Until(p.To.DayNumber - from.DayNumber + 1) - Until(p.From.DayNumber - from.DayNumber))];
    }

    /// <summary>In equal parts; the first ones take what does not divide.</summary>
    public static long Part(long whole, int rank, int of) => whole / of + (rank < whole % of ? 1 : 0);
}
