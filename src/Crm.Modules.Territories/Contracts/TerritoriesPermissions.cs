namespace Crm.Modules.Territories.Contracts;

/// <summary>Names of the module's permissions.</summary>
public static partial class TerritoriesPermissions
{
    public const string Group = "Territoires et échanges";

    public static class Interactions
    {
        public const string Default = "Crm.Territories.Interactions";
        public const string Create = Default + ".Create";
        public const string EditAny = Default + ".EditAny";
        public const string Export = Default + ".Export";
    }

    public static class Tasks
    {
        public const string Default = "Crm.Territories.Tasks";
        public const string Edit = Default + ".Edit";
        public const string EditAny = Default + ".EditAny";
    }

    public static class Portfolios
    {
        public const string Default = "Crm.Territories.Portfolios";
        public const string Edit = Default + ".Edit";
    }
}
