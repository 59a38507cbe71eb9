namespace Crm.Workbench.Imports;

/// <summary>One refused cell: where, which value, why, and what to do (French).</summary>
public sealed record RejectedCell(int Line, string Column, string Value, string Reason, string? Remedy = null);

/// <summary>What an import did, or would do when it is a dry run. Created, changed and unchanged count lines.</summary>
public sealed class ImportReport
{
    private readonly List<RejectedCell> rejected = [], notes = [];

    public int Created { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; private set; }
    public int RejectedLines { get; private set; }
    public bool DryRun { get; init; }
    public IReadOnlyList<RejectedCell> Rejected => rejected;

    /// <summary>What was left aside or repaired without being refused.</summary>
    public IReadOnlyList<RejectedCell> Notes => notes;

    public void Add(ImportRow row)
    {
        rejected.AddRange(row.Errors);
        notes.AddRange(row.Notes);
        _ = row.Outcome switch
        {
            RowOutcome.Created => ++Created,
            RowOutcome.Changed => ++Changed,
            RowOutcome.Rejected => ++RejectedLines,
            _ => ++Unchanged,
        };
    }

    public string Summary => InWords(Created, Changed, Unchanged, RejectedLines);

    public static string InWords(int created, int changed, int unchanged, int rejected) =>
        $"{created} créé{S(created)}, {changed} modifié{S(changed)}, {unchanged} inchangé{S(unchanged)}, {rejected} rejeté{S(rejected)}";

    private static string S(int n) => n > 1 ? "s" : "";
}
