using Crm.Foundation.Access;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;

namespace Crm.Modules.Projects.Tests.Projects;

/// <summary>Projects and milestones made for tests.</summary>
internal static class Made
{
    public static Project Project(ProjectStatus status = ProjectStatus.Idea, Audience audience = Audience.Caf, params string[] departments)
    {
        var project = new Project(Guid.CreateVersion7(), "Crèche des Lilas", status, Days.Today);
        project.ReadBy(audience);
        project.LocatedIn(In(departments.Length == 0 ? ["59"] : departments));
        return project;
    }

    public static Reach In(params string[] departments) => new("32", departments, [], WholeRegion: false);

    public static Milestone Milestone(int days) => new(Guid.CreateVersion7(), Project(), MilestoneKind.Works, "Travaux", Days.Today.AddDays(days));
}
