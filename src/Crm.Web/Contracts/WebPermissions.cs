namespace Crm.Web.Contracts;

/// <summary>Permissions of the host's own screens.</summary>
internal static class WebPermissions
{
    public const string Users = "Crm.Administration.Users";
    public const string UsersOfScope = "Crm.Administration.UsersOfScope";
    public const string Roles = "Crm.Administration.Roles";
    public const string Audit = "Crm.Administration.Audit";
    public const string Jobs = "Crm.Administration.Jobs";
    public const string Monitor = "Crm.Pilotage.Monitor";
}
