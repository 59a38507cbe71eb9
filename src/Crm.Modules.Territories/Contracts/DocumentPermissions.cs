namespace Crm.Modules.Territories.Contracts;

/// <summary>Permissions of documents.</summary>
public static partial class TerritoriesPermissions
{
    public static class Documents
    {
        public const string Default = "Crm.Territories.Documents";
        public const string Edit = Default + ".Edit";
        public const string Export = Default + ".Export";
    }
}
