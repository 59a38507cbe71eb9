namespace Crm.Modules.Territories.Contracts;

public static partial class TerritoriesPermissions
{
    /// <summary>Personal data. Who answers a person reads business data, who sets durations and the register does not.</summary>
    public static class PersonalData
    {
        /// <summary>Give a person his data, or erase them.</summary>
        public const string Requests = "Crm.Territories.PersonalData.Requests";
        public const string Retention = "Crm.Territories.PersonalData.Retention";
        public const string Register = "Crm.Territories.PersonalData.Register";
        public const string EditRegister = Register + ".Edit";

        /// <summary>Who exported what.</summary>
        public const string Exports = "Crm.Territories.PersonalData.Exports";
    }
}
