namespace Crm.Modules.Territories.Contracts;

/// <summary>The official geography, readable by all. Bulk only: codes or ids in, records out.</summary>
public interface IGeography
{
    Task<bool> IsLoaded(CancellationToken ct);

    /// <summary>INSEE codes of the départements of these régions.</summary>
    Task<IReadOnlyList<string>> DepartmentsOf(IReadOnlyCollection<string> regions, CancellationToken ct);

    Task<IReadOnlyDictionary<Guid, TerritoryCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct);

    /// <summary>Those that exist among the codes.</summary>
    Task<IReadOnlyDictionary<string, TerritoryCard>> ByCodes(TerritoryKind kind, IEnumerable<string> codes, CancellationToken ct);

    /// <summary>Every territory of a kind, by code.</summary>
    Task<IReadOnlyList<TerritoryCard>> All(TerritoryKind kind, CancellationToken ct);

    /// <summary>Key figures of a département; null for an unknown code.</summary>
    Task<DepartmentFigures?> FiguresOf(string department, CancellationToken ct);
}

/// <summary>What the official files count in a département. <paramref name="Epcis"/>: those with at least one commune in it.</summary>
/// <param name="Population">Municipal population.</param>
public sealed record DepartmentFigures(string Code, string Name, int? Population, int Communes, int Epcis);

/// <summary>Loads or refreshes the official geography.</summary>
public interface IGeographyLoader
{
    /// <param name="directory">Folder of <c>regions.json, departements.json, epci.json, communes.json</c>; null: those shipped.</param>
    Task<GeographyReport> Load(string? directory, CancellationToken ct);
}

/// <summary>Rows read, and what changed.</summary>
public sealed record GeographyReport(int Read, int Added, int Changed, int Closed)
{
    public string Summary => $"{Read} lus, {Added} ajoutés, {Changed} modifiés, {Closed} fermés";
}
