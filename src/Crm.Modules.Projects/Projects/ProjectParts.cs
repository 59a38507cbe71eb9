using Crm.Foundation.Access;
using Crm.Foundation.Text;

namespace Crm.Modules.Projects.Projects;

/// <summary>A département in which the project is in scope.</summary>
internal sealed class ProjectDepartment : ScopeRow;

/// <summary>A territory of the project. Implied: the départements and the région that follow from where it is, so that their pages show it too.</summary>
internal sealed class ProjectTerritory(Guid projectId, Guid territoryId, bool implied)
{
    public Guid ProjectId { get; private init; } = projectId;
    public Guid TerritoryId { get; private init; } = territoryId;
    public bool Implied { get; internal set; } = implied;
}

/// <summary>Who carries the project. The key is the same for every spelling of one name, whatever accents and case.</summary>
internal sealed class ProjectHolder(Guid projectId, string name, int rank)
{
    public const int NameMaxLength = 200;

    public Guid ProjectId { get; private init; } = projectId;
    public string Key { get; private init; } = KeyOf(name);
    public string Name { get; internal set; } = name;
    public int Rank { get; internal set; } = rank;

    /// <summary>The same body in the network; null where it is not known there.</summary>
    public Guid? OrganisationId { get; internal set; }

    public static string KeyOf(string name) => SearchText.Normalise(name);
}

/// <summary>Where a project is: what was said, and the départements from which it is in scope.</summary>
/// <param name="WholeRegion">No département was named, or all of a région's.</param>
internal sealed record Reach(string? Region, IReadOnlyList<string> Departments, IReadOnlyList<Guid> Territories, bool WholeRegion);
