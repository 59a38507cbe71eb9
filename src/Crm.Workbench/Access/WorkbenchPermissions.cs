namespace Crm.Workbench.Access;

/// <summary>Names of the permissions of what serves any record. They keep the names they had before this project: roles in databases hold them.</summary>
public static class WorkbenchPermissions
{
    public const string ListsGroup = "Territoires et échanges";

    public static class Documents
    {
        public const string Default = "Crm.Territories.Documents";
        public const string Edit = Default + ".Edit";
        public const string Export = Default + ".Export";

        /// <summary>The right on colleagues' matter, which exchanges define.</summary>
        public const string EditAny = "Crm.Territories.Interactions.EditAny";
    }

    public static class Imports
    {
        public const string Default = "Crm.Administration.Imports";
        public const string Undo = Default + ".Undo";
    }

    /// <summary>Personal data. Who answers a person reads business data, who sets durations and the register does not.</summary>
    public static class PersonalData
    {
        /// <summary>Give a person their data, or erase them.</summary>
        public const string Requests = "Crm.Territories.PersonalData.Requests";
        public const string Retention = "Crm.Territories.PersonalData.Retention";
        public const string Register = "Crm.Territories.PersonalData.Register";
        public const string EditRegister = Register + ".Edit";

        /// <summary>Who exported what.</summary>
        public const string Exports = "Crm.Territories.PersonalData.Exports";
    }

    public static class Views
    {
        public const string Share = "Crm.Territories.Views.Share";
    }
}
