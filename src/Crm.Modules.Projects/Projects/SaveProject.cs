using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>What is typed of a project, whole. Without département and territory, it covers the région.</summary>
/// <param name="ThemeCode">A theme of the call, as <c>themes</c> lists them.</param>
/// <param name="Departments">INSEE codes; those of the territories are added.</param>
internal sealed record SaveProject(
    string? Title, string? Summary = null, IReadOnlyList<string>? HolderNames = null, string? Call = null, string? ThemeCode = null,
    ProjectStatus? Status = null, IReadOnlyList<Guid>? TerritoryIds = null, IReadOnlyList<string>? Departments = null, string? Region = null,
    string? Places = null, string? Heading = null, string? Source = null, Audience? Audience = null, Guid? Id = null);
