using Crm.Foundation.Data;

namespace Crm.Modules.Governance.Home;

/// <summary>A region or département one may filter by.</summary>
internal sealed record Place(string Code, string Name);

/// <summary>What the list of bodies shows: a page of them, and the places of the reader's scope.</summary>
internal sealed record BodyList(Page<BodyRow> Page, IReadOnlyList<Place> Regions, IReadOnlyDictionary<string, string> Departments);
