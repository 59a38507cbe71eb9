namespace Crm.Modules.Territories.Contracts;

/// <summary>Names of the permissions on templates of exchanges.</summary>
public static partial class TerritoriesPermissions
{
    public static class Templates
    {
        /// <summary>Keep those of one's Caf; whoever logs exchanges may use them.</summary>
        public const string Default = "Crm.Territories.Templates";

        /// <summary>Keep those of the whole network.</summary>
        public const string National = Default + ".National";
    }
}
