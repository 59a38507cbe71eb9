namespace Crm.Workbench.Imports;

/// <summary>The first lines of a file as they will be read: one list of cells per line, in the order of the mapped columns.</summary>
public sealed record ImportPreview(IReadOnlyList<string> Columns, IReadOnlyList<PreviewLine> Lines);

public sealed record PreviewLine(int Line, IReadOnlyList<string> Cells);
