using Crm.Web.Accounts;

namespace Crm.Web.Administration.Accounts;

/// <param name="Role">Name of a role.</param>
/// <param name="Department">INSEE code: accounts that see it, also through their région or everything.</param>
/// <param name="Active">Null: both.</param>
internal sealed record AccountFilter(string? Q = null, string? Role = null, string? Department = null, bool? Active = null);
