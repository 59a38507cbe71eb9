using Crm.Foundation.Access;
using Crm.Modules.Projects.Projects;

namespace Crm.Modules.Projects.Laureates;

/// <summary>Brings a project to what the file says now: a cell that did not change since the last import leaves what people wrote.</summary>
internal sealed class LaureateMerge(LaureatePlaces places, string call, string source, DateOnly today)
{
    public Project New(Guid id, LaureateLine line)
    {
        var project = new Project(id, line.Title, ProjectStatus.Granted, today);
        project.ReadBy(Audience.Committee);
        Write(project, line, null);
        return project;
    }

    /// <summary>True when the line differs from the one last imported.</summary>
    public bool Update(Project project, LaureateLine line)
    {
        var before = LaureateLine.FromJson(project.ImportedLine);
        if (before == line) return false;
        Write(project, line, before);
        return true;
    }

    private void Write(Project project, LaureateLine line, LaureateLine? before)
    {
        project.Describe(
            before?.Title == line.Title ? project.Title : line.Title,
            before?.Summary == line.Summary ? project.Summary : line.Summary,
            before?.Places == line.Places ? project.Places : line.Places);
        project.ListedIn(project.Source ?? source, before?.Heading == line.Heading ? project.Heading : line.Heading);
        project.UnderCall(call, before?.ThemeCode == line.ThemeCode ? project.ThemeCode : line.ThemeCode);
        if (before?.Holders != line.Holders) project.HeldBy(line.HolderNames());
        if (before?.Departments != line.Departments || before.Places != line.Places) project.LocatedIn(Moved(project, line, before));
        project.CameFrom(line.Id, line.ToJson());
    }

    /// <summary>Where the file says it is now, with the places that people added.</summary>
    private Reach Moved(Project project, LaureateLine line, LaureateLine? before)
    {
        var now = places.ReachOf(line);
        if (before is null) return now;
        var was = places.ReachOf(before);
        var departments = now.Departments.Union(project.Departments.Except(was.Departments)).ToList();
        var added = project.Territories.Where(t => !t.Implied).Select(t => t.TerritoryId).Except(was.Territories);
        return now with { Departments = departments, Territories = [.. now.Territories.Union(added)],
            WholeRegion = ReachFinder.IsWhole(departments, places.Departments) };
    }
}
