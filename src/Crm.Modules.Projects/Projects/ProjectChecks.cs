using Crm.Foundation.Errors;
using Crm.Modules.Projects.Themes;

namespace Crm.Modules.Projects.Projects;

/// <summary>What an input must satisfy before anything is looked up, every refused field at once.</summary>
internal static class ProjectChecks
{
    public static InputErrors Check(this SaveProject input)
    {
        var holders = input.HolderNames ?? [];
        return new InputErrors()
            .Text(input.Title, Project.TitleMaxLength, "title")
            .OptionalText(input.Summary, Project.SummaryMaxLength, "summary")
            .OptionalText(input.Places, Project.PlacesMaxLength, "places")
            .OptionalText(input.Source, Project.TextMaxLength, "source")
            .OptionalText(input.Heading, Project.TextMaxLength, "heading")
            .OptionalText(input.Call, Theme.CallMaxLength, "call")
            .When(input.ThemeCode?.Trim().Length > Foundation.Data.ModuleDbContext.CodeLength, "themeCode", CoreErrors.UnknownReference)
            .When(holders.Count > Project.MaxHolders, "holderNames", ProjectsErrors.TooMany, ("max", Project.MaxHolders))
            .When(holders.Any(h => h is null || h.Length > ProjectHolder.NameMaxLength), "holderNames", CoreErrors.TooLong,
                ("max", ProjectHolder.NameMaxLength));
    }
}
