namespace Crm.Workbench.Imports;

/// <summary>An importer, offered to the command line, the API and the screens under its kind.</summary>
public interface IImporter
{
    /// <summary>e.g. <c>laureats</c></summary>
    string Kind { get; }

    /// <summary>What the screen calls it, in French.</summary>
    string Label { get; }

    string Permission { get; }

    /// <summary>What it reads of a line.</summary>
    IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>What it asks beside the file.</summary>
    IReadOnlyList<ImportSetting> Settings => [];

    /// <summary>Prepares one reading of a file: refuses wrong settings, loads what every line needs. Settings give what the file does not say, e.g.
    /// <c>region=32</c>.</summary>
    Task<IImportRun> Start(IReadOnlyDictionary<string, string> settings, CancellationToken ct);
}

/// <summary>One reading of a file, a few hundred lines at a time. Remembers from one batch to the next what a line must not repeat.</summary>
public interface IImportRun
{
    /// <summary>
    /// Adds and changes tracked entities, tells each row what became of it, saves nothing: the caller saves, or forgets after a dry run.
    /// A row that is refused leaves nothing tracked. A few queries per batch, never one per row.
    /// </summary>
    Task Bring(IReadOnlyList<ImportRow> rows, CancellationToken ct);
}

/// <summary>A field that a column of the file may give.</summary>
/// <param name="Name">Stable, for the API and <c>--set</c>; also the heading of the template.</param>
/// <param name="Label">In French, as the screen says it; recognised as a heading too.</param>
/// <param name="Required">The file must have it.</param>
/// <param name="Synonyms">Other headings seen in real files.</param>
public sealed record ImportColumn(string Name, string Label, bool Required = false, string Example = "", string? Help = null, params string[] Synonyms);

/// <summary>Something a file does not say, asked beside it.</summary>
/// <param name="Name">As on the command line, e.g. <c>region</c>.</param>
public sealed record ImportSetting(string Name, string Label, string? Help = null, bool Required = true);
