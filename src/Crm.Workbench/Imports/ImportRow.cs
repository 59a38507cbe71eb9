using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Localization;

namespace Crm.Workbench.Imports;

/// <summary>What became, or would become, of a line.</summary>
public enum RowOutcome { Unchanged, Created, Changed, Rejected }

/// <summary>One line under the names the importer gives its columns, and what became of it.</summary>
public sealed class ImportRow(TabularRow row, ColumnMapping mapping)
{
    private const int ShownLength = 200;
    private readonly List<RejectedCell> errors = [], notes = [];

    public int Line => row.Line;
    public RowOutcome Outcome { get; private set; }
    public IReadOnlyList<RejectedCell> Errors => errors;

    /// <summary>What was left aside or repaired without being refused.</summary>
    public IReadOnlyList<RejectedCell> Notes => notes;
    public bool IsRejected => Outcome is RowOutcome.Rejected;

    /// <summary>The cell of a column; empty when the file has none.</summary>
    public string this[string column] => mapping.KeyOf(column) is { } key ? row.Cell(key) : "";

    /// <summary>True when the file has this column: an empty cell then says « nothing », rather than nothing being said.</summary>
    public bool Has(string column) => mapping.KeyOf(column) is not null;

    /// <summary>The same line as read, to be tried alone.</summary>
    public ImportRow Again() => new(row, mapping);

    public void Created() => Become(RowOutcome.Created);

    public void Changed() => Become(RowOutcome.Changed);

    /// <param name="reason">Why, in French.</param>
    /// <param name="remedy">What to do, in French.</param>
    /// <param name="value">When it is not the whole cell.</param>
    public void Reject(string column, string reason, string? remedy = null, string? value = null)
    {
        var shown = value ?? this[column];
        errors.Add(new RejectedCell(Line, mapping.HeadingOf(column) ?? column, shown.Length > ShownLength
            ? shown[..ShownLength] + "…" : shown, reason, remedy));
        Outcome = RowOutcome.Rejected;
    }

    /// <summary>Says something of a cell, and refuses nothing.</summary>
    public void Note(string column, string reason) => notes.Add(new RejectedCell(Line, mapping.HeadingOf(column) ?? column, this[column], reason));

    /// <summary>Rejects under the columns that stand for the refused fields.</summary>
    /// <param name="columnOf">The column of a field; unknown fields go under the first.</param>
    public void Reject(BusinessException refused, Texts texts, IReadOnlyDictionary<string, string> columnOf)
    {
        var first = columnOf.Values.First();
        if (refused is InputException input)
            foreach (var error in input.Errors) Reject(columnOf.GetValueOrDefault(error.Field.Split('[', '.')[0], first), texts.Of(error));
        else Reject(first, texts.Of(refused));
    }

    private void Become(RowOutcome outcome)
    {
        if (!IsRejected) Outcome = outcome;
    }
}
