using Crm.Foundation.Data;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>The list of projects with what its filters offer.</summary>
internal sealed record ProjectListing(Page<ProjectRow> Rows, IReadOnlyList<ThemeOutput> Themes, IReadOnlyList<TerritoryCard> Departments, string? Territory)
{
    public static readonly ProjectListing Nothing = new(new Page<ProjectRow>([], 1, PageRequest.DefaultSize, 0), [], [], null);

    public string ThemeOf(string? code) => Themes.FirstOrDefault(t => t.Code == code)?.Label ?? "";
}
