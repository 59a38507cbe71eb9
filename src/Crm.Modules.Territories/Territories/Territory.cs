using Crm.Foundation.Entities;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Territories;

/// <summary>An official territory, or a group of them. Official ones come from the geography and are closed, never deleted.</summary>
internal sealed class Territory : Entity
{
    public const int NameMaxLength = 200;

    private readonly List<TerritoryDepartment> departments = [];

    private Territory() { }

    public Territory(TerritoryKind kind, string code) : base(TerritoryIds.Of(kind, code)) => (Kind, Code) = (kind, code);

    public TerritoryKind Kind { get; private set; }

    /// <summary>INSEE code, or SIREN for an EPCI.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>CC, CA, CU, METRO or MET69 for an EPCI; changes with time.</summary>
    public string? Nature { get; private set; }
    public string? RegionCode { get; private set; }
    public int? Population { get; private set; }

    /// <summary>Communes of an EPCI, a département or a région.</summary>
    public int MemberCount { get; private set; }
    public string SearchName { get; private set; } = "";
    public DateOnly? ClosedOn { get; private set; }
    public IReadOnlyCollection<TerritoryDepartment> Departments => departments;

    /// <summary>Takes the official facts; true when something differs.</summary>
    public bool Update(TerritoryFacts facts)
    {
        var before = (Name, Nature, RegionCode, Population, MemberCount, ClosedOn, string.Join(',', departments.Select(d => d.Code).Order(StringComparer.Ordinal)));
        (Name, Nature, RegionCode, Population, MemberCount, ClosedOn) = (facts.Name, facts.Nature, facts.RegionCode, facts.Population, facts.MemberCount, null);
        SearchName = SearchText.Normalise($"{Name} {Code}");
        departments.RemoveAll(d => !facts.Departments.Contains(d.Code));
        departments.AddRange(facts.Departments.Except(departments.Select(d => d.Code)).Select(c => new TerritoryDepartment(Id, c)));
        return before != (Name, Nature, RegionCode, Population, MemberCount, ClosedOn, string.Join(',', departments.Select(d => d.Code).Order(StringComparer.Ordinal)));
    }

    /// <summary>No longer in the official list; what was logged on it stays.</summary>
    public void Close(DateOnly today) => ClosedOn ??= today;
}

/// <summary>A département the territory lies in.</summary>
internal sealed record TerritoryDepartment(Guid TerritoryId, string Code);

/// <summary>What the official files say of a territory.</summary>
internal sealed record TerritoryFacts(string Name, string? Nature, string? RegionCode, int? Population, int MemberCount, IReadOnlyList<string> Departments);
