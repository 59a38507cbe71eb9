namespace Crm.Web.Administration.Accounts;

internal sealed record CreateAccount(
    string? Email, string? Name, IReadOnlyList<string>? Roles = null, bool Everything = false, IReadOnlyList<string>? Regions = null,
    IReadOnlyList<string>? Departments = null, Guid? Id = null) : IAccountRights;
