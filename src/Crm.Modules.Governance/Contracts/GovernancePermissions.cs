namespace Crm.Modules.Governance.Contracts;

/// <summary>Names of the module's permissions.</summary>
public static class GovernancePermissions
{
    public const string Group = "Gouvernance";

    public static class Bodies
    {
        public const string Default = "Crm.Governance.Bodies";

        /// <summary>Without it, a person sees only the bodies in which they sit.</summary>
        public const string ReadAll = Default + ".ReadAll";
        public const string Edit = Default + ".Edit";
    }

    public static class Dashboards
    {
        /// <summary>Reads what is published, and nothing else.</summary>
        public const string Default = "Crm.Governance.Dashboards";
        public const string Compose = Default + ".Compose";
        public const string Publish = Default + ".Publish";
    }
}
