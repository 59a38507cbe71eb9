namespace Crm.Web.Administration.Accounts;

internal sealed record ChangeAccount(
    string? Name, IReadOnlyList<string>? Roles = null, bool Everything = false, IReadOnlyList<string>? Regions = null,
    IReadOnlyList<string>? Departments = null) : IAccountRights
{
    public static ChangeAccount Of(AccountView now) => new(now.Name, now.Roles, now.Everything, now.Regions, now.Departments);
}
