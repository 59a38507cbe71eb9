using System.Globalization;
using Crm.Foundation.Entities;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Territories;

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

    /// <summary>Of an EPCI or a commune; those of collectivités d'outre-mer have none.</summary>
    public string? Siren { get; private set; }

    /// <summary>Municipal population; null when the source gives none, which is not 0.</summary>
    public int? Population { get; private set; }

    /// <summary>Communes of an EPCI, a département or a région.</summary>
    public int MemberCount { get; private set; }
    public string SearchName { get; private set; } = "";
    public DateOnly? ClosedOn { get; private set; }
    public IReadOnlyCollection<TerritoryDepartment> Departments => departments;

    /// <summary>Takes the official facts and reopens what was closed; what differs from before.</summary>
    public IReadOnlyList<FactChange> Update(TerritoryFacts facts)
    {
        var before = Describe();
        (Name, Nature, RegionCode, Siren, Population, MemberCount, ClosedOn) =
            (facts.Name, facts.Nature, facts.RegionCode, facts.Siren, facts.Population, facts.MemberCount, null);
        SearchName = SearchText.Normalise($"{Name} {Code}");
        departments.Become(facts.Departments, d => d.Code, c => new TerritoryDepartment(Id, c));
        return Differences(before);
    }

    /// <summary>No longer in the official list; what was logged on it stays.</summary>
    public IReadOnlyList<FactChange> Close(DateOnly today)
    {
        var before = Describe();
        ClosedOn ??= today;
        return Differences(before);
    }

    private List<FactChange> Differences(Dictionary<TerritoryFact, string?> before) =>
        [.. Describe().Where(now => now.Value != before[now.Key]).Select(now => new FactChange(now.Key, before[now.Key], now.Value))];

    private Dictionary<TerritoryFact, string?> Describe() => new()
    {
        [TerritoryFact.Name] = Name,
        [TerritoryFact.Nature] = Nature,
        [TerritoryFact.Region] = RegionCode,
        [TerritoryFact.Siren] = Siren,
        [TerritoryFact.Population] = Population?.ToString(CultureInfo.InvariantCulture),
        [TerritoryFact.Members] = MemberCount.ToString(CultureInfo.InvariantCulture),
        [TerritoryFact.Departments] = string.Join(", ", departments.Select(d => d.Code).Order(StringComparer.Ordinal)),
        [TerritoryFact.ClosedOn] = ClosedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}

/// <summary>A département the territory lies in.</summary>
internal sealed record TerritoryDepartment(Guid TerritoryId, string Code);

/// <summary>What the official files say of a territory.</summary>
internal sealed record TerritoryFacts(string Name, string? Nature, string? RegionCode, string? Siren, int? Population, int MemberCount,
    IReadOnlyList<string> Departments);
