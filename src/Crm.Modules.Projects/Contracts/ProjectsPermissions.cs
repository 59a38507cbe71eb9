namespace Crm.Modules.Projects.Contracts;

/// <summary>Names of the module's permissions.</summary>
public static class ProjectsPermissions
{
    public const string Group = "Projets et jalons";

    public static class Projects
    {
        public const string Default = "Crm.Projects.Projects";
        public const string Edit = Default + ".Edit";
        public const string Import = Default + ".Import";
        public const string Export = Default + ".Export";
    }

    public static class Milestones
    {
        public const string Complete = "Crm.Projects.Milestones.Complete";
    }
}
