namespace Crm.Web.Administration.Accounts;

/// <summary>A line of the list of accounts.</summary>
internal sealed record AccountRow(
    Guid Id, string Email, string Name, IReadOnlyList<string> Roles, bool Everything, IReadOnlyList<string> Regions,
    IReadOnlyList<string> Departments, bool Active, bool Locked);
