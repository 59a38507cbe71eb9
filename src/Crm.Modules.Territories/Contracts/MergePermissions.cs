namespace Crm.Modules.Territories.Contracts;

public static partial class TerritoriesPermissions
{
    /// <summary>Duplicates and merges.</summary>
    public static class Merges
    {
        public const string Default = "Crm.Territories.Merges";
        public const string Edit = Default + ".Edit";
    }
}
