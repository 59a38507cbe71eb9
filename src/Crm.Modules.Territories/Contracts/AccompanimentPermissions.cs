namespace Crm.Modules.Territories.Contracts;

public static partial class TerritoriesPermissions
{
    public const string AccompanimentGroup = "Accompagnement et passation";

    public static class Accompaniments
    {
        public const string Default = "Crm.Territories.Accompaniments";
        public const string Edit = Default + ".Edit";
        public const string Export = Default + ".Export";
        public const string Workload = Default + ".Workload";
    }

    public static class Handover
    {
        public const string Default = "Crm.Territories.Handover";
        public const string Transmit = Default + ".Transmit";
    }
}
