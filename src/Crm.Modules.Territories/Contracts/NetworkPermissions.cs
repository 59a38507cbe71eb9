namespace Crm.Modules.Territories.Contracts;

public static partial class TerritoriesPermissions
{
    /// <summary>Organisations, contacts and their functions.</summary>
    public static class Network
    {
        public const string Default = "Crm.Territories.Network";
        public const string Edit = Default + ".Edit";
        public const string Export = Default + ".Export";

        /// <summary>The list of roles, and which are expected of a territory.</summary>
        public const string Settings = Default + ".Settings";
    }
}
