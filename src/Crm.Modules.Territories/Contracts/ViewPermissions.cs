namespace Crm.Modules.Territories.Contracts;

public static partial class TerritoriesPermissions
{
    public static class Views
    {
        public const string Share = "Crm.Territories.Views.Share";
    }
}
