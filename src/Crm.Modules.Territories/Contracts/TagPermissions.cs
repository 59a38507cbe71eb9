namespace Crm.Modules.Territories.Contracts;

/// <summary>Names of the permissions on tags, templates and the calendar of exchanges.</summary>
public static partial class TerritoriesPermissions
{
    public static class Tags
    {
        public const string Default = "Crm.Territories.Tags";

        /// <summary>Make, rename, merge and delete those that the Caf shares.</summary>
        public const string Share = Default + ".Share";

        /// <summary>The same for those of the whole network.</summary>
        public const string National = Default + ".National";
    }
}
