namespace Crm.Foundation.Files;

/// <summary>One refused cell: where, which value, why (French).</summary>
public sealed record RejectedCell(int Line, string Column, string Value, string Reason);

/// <summary>What an import did, or would do when it is a dry run.</summary>
public sealed class ImportReport
{
    private readonly List<RejectedCell> rejected = [];

    public int Created { get; set; }
    public int Changed { get; set; }
    public int Unchanged { get; set; }
    public bool DryRun { get; init; }
    public IReadOnlyList<RejectedCell> Rejected => rejected;

    public void Reject(int line, string column, string value, string reason) => rejected.Add(new RejectedCell(line, column, value, reason));

    public string Summary => $"{Created} créé{S(Created)}, {Changed} modifié{S(Changed)}, {Unchanged} inchangé{S(Unchanged)}, {Rejected.Count} rejeté{S(Rejected.Count)}";

    private static string S(int n) => n > 1 ? "s" : "";
}

/// <summary>An importer, offered to the command line and to the screens under its kind.</summary>
public interface IImporter
{
    /// <summary>e.g. <c>laureats</c></summary>
    string Kind { get; }
    string Permission { get; }

    /// <summary>What the screen calls it, in French.</summary>
    string Label => Kind;

    /// <summary>What the screen asks beside the file.</summary>
    IReadOnlyList<ImportSetting> Settings => [];

    /// <summary>Settings give what the file does not say, e.g. <c>region=32</c>. Nothing is kept when it is a dry run or a cell was rejected.</summary>
    Task<ImportReport> Import(string path, IReadOnlyDictionary<string, string> settings, bool dryRun, CancellationToken ct);
}

/// <summary>Something a file does not say, asked beside it.</summary>
/// <param name="Name">As on the command line, e.g. <c>region</c>.</param>
public sealed record ImportSetting(string Name, string Label, string? Help = null, bool Required = true);
