using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>What the filters of the list of projects offer, and the name of the territory it is narrowed to.</summary>
internal sealed record ProjectListChoices(IReadOnlyList<ThemeOutput> Themes, IReadOnlyList<TerritoryCard> Departments, string? Territory)
{
    public static readonly ProjectListChoices Nothing = new([], [], null);

    public string ThemeOf(string? code) => Themes.FirstOrDefault(t => t.Code == code)?.Label ?? "";
}
