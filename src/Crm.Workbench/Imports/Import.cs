using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Imports;

/// <summary>Where an import is in scope: the départements of who made it.</summary>
public sealed class ImportDepartment : ScopeRow;

/// <summary>
/// One file brought in, from its upload to its undoing: the truth that background jobs work from. Each batch of lines is saved with the
/// number of its last line, so that work cut short goes on where it stopped. What it did is in the audit log.
/// </summary>
[NotAudited]
public sealed class Import : AuditedEntity, IScoped<ImportDepartment>
{
    public const int NameMaxLength = 200, KindMaxLength = 40, ProblemMaxLength = 600, UndoDays = 30;
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<ImportDepartment> scopeRows = [];

    private Import() { }

    public Import(Guid id, string kind, string fileName, string settings, IEnumerable<string> departments) : base(id)
    {
        (Kind, FileName, Settings) = (kind, fileName.Length > NameMaxLength ? fileName[^NameMaxLength..] : fileName, settings);
        scopeRows.Become(departments);
    }

    public string Kind { get; private set; } = "";
    public string FileName { get; private set; } = "";
    public string? Sheet { get; private set; }

    /// <summary>JSON: what the file does not say.</summary>
    public string Settings { get; private set; } = "{}";

    /// <summary>JSON: heading by column.</summary>
    public string Mapping { get; private set; } = "{}";
    public ImportState State { get; private set; }

    /// <summary>Keeps the good lines when others are refused; otherwise all or nothing.</summary>
    public bool Partial { get; private set; }

    /// <summary>Past the check: what follows touches data.</summary>
    public bool Writing { get; private set; }

    /// <summary>Writes by itself after a check that refuses nothing.</summary>
    public bool Unattended { get; private set; }
    public int Total { get; private set; }

    /// <summary>Lines gone through by the present work.</summary>
    public int Done { get; private set; }

    /// <summary>The last line of the file whose work is saved.</summary>
    public int Line { get; private set; }
    public int Created { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; private set; }
    public int RejectedLines { get; private set; }
    public int RejectedCells { get; private set; }

    /// <summary>Rows an undo left alone: changed since.</summary>
    public int Kept { get; private set; }
    public DateTime? BeatAt { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public Guid? UndoneBy { get; private set; }
    public string? Problem { get; private set; }
    public IReadOnlyCollection<ImportDepartment> ScopeRows => scopeRows;
    public bool IsAtWork => State is ImportState.Checking or ImportState.Importing or ImportState.Undoing;

    public void Map(string? sheet, string mapping)
    {
        MustBeIn(ImportState.Uploaded, ImportState.Checked);
        (Sheet, Mapping, State) = (sheet, mapping, ImportState.Uploaded);
    }

    public void AskForCheck(bool unattended)
    {
        MustBeIn(ImportState.Uploaded, ImportState.Checked);
        (State, Unattended, Writing, Problem) = (ImportState.Checking, unattended, false, null);
        StartCounting();
    }

    public void AskForWriting(bool partial)
    {
        MustBeIn(ImportState.Checked);
        if (RejectedLines > 0 && !partial) throw new BusinessException(ImportErrors.SomeRejected).With("count", RejectedLines);
        (State, Partial, Writing) = (ImportState.Importing, partial, true);
        StartCounting();
    }

    /// <summary>Goes on from the last line saved.</summary>
    public void AskToGoOn()
    {
        MustBeIn(ImportState.Failed);
        (State, Problem, BeatAt) = (UndoneBy is not null ? ImportState.Undoing : Writing ? ImportState.Importing : ImportState.Checking, null, null);
        if (State is ImportState.Checking) StartCounting();
    }

    public void AskForUndo(Guid user, DateTime now)
    {
        MustBeIn(ImportState.Done, ImportState.Failed);
        if (FinishedAt < now.AddDays(-UndoDays)) throw new BusinessException(ImportErrors.UndoTooLate).With("days", UndoDays);
        (State, UndoneBy, UndoneAt, BeatAt, Done, Problem) = (ImportState.Undoing, user, now, null, 0, null);
    }

    /// <summary>A line was refused while writing, that the check had let through: all or nothing means nothing.</summary>
    public void GiveUp(string problem, DateTime now) =>
        (State, UndoneBy, UndoneAt, Problem, Done, BeatAt) = (ImportState.Undoing, CreatedBy, now, Cut(problem), 0, null);

    /// <summary>True when nobody is at work on it, or whoever was gave no sign for a minute.</summary>
    public bool IsFree(DateTime now) => IsAtWork && (BeatAt is null || BeatAt < now - Patience);

    internal void Beat(DateTime now) => BeatAt = now;
    internal void Counted(int total) => Total = total;

    /// <summary>A batch is done and saved with this.</summary>
    public void Advance(IReadOnlyCollection<ImportRow> rows, DateTime now)
    {
        Created += rows.Count(r => r.Outcome is RowOutcome.Created);
        Changed += rows.Count(r => r.Outcome is RowOutcome.Changed);
        Unchanged += rows.Count(r => r.Outcome is RowOutcome.Unchanged);
        RejectedLines += rows.Count(r => r.IsRejected);
        RejectedCells += rows.Sum(r => r.Errors.Count);
        (Done, Line, BeatAt) = (Done + rows.Count, rows.Max(r => r.Line), now);
    }

    internal void TookBack(int rows, int kept, DateTime now) => (Done, Kept, BeatAt) = (Done + rows, Kept + kept, now);

    public void Finish(DateTime now)
    {
        State = State switch { ImportState.Checking => ImportState.Checked, ImportState.Importing => ImportState.Done, _ => ImportState.Undone };
        if (State is ImportState.Done) FinishedAt = now;
        BeatAt = null;
    }

    public void Fail(string problem) => (State, Problem, BeatAt) = (ImportState.Failed, Cut(problem), null);

    private void StartCounting() => (Done, Line, Created, Changed, Unchanged, RejectedLines, RejectedCells, BeatAt) = (0, 0, 0, 0, 0, 0, 0, null);

    private void MustBeIn(params ImportState[] states)
    {
        if (!states.Contains(State)) throw new BusinessException(ImportErrors.NotNow, 409).With("state", ImportWords.Of(State));
    }

    private static string Cut(string text) => text.Length > ProblemMaxLength ? text[..ProblemMaxLength] : text;
}
