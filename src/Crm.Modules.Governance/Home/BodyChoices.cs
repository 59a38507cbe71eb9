namespace Crm.Modules.Governance.Home;

/// <summary>A region or département one may filter by.</summary>
internal sealed record Place(string Code, string Name);

/// <summary>The places of the reader's scope, to filter by.</summary>
internal sealed record BodyChoices(IReadOnlyList<Place> Regions, IReadOnlyDictionary<string, string> Departments);
