namespace Crm.Workbench.Imports;

/// <summary>A kind of import, and what it reads.</summary>
public sealed record ImportKind(string Kind, string Label, IReadOnlyList<ImportColumn> Columns, IReadOnlyList<ImportSetting> Settings);
