namespace Crm.Workbench.Imports;

/// <summary>An import in the history.</summary>
public sealed record ImportLine(Guid Id, string Kind, string Label, string FileName, ImportState State, DateTime At, Guid By, string? Author, int Total,
    int Done, int Created, int Changed, int Unchanged, int Rejected);
