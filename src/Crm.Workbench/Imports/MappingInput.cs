namespace Crm.Workbench.Imports;

/// <summary>Which heading gives which column; an empty heading leaves the column out. Another sheet is read first.</summary>
public sealed record MappingInput(string? Sheet, Dictionary<string, string?>? Mapping);
