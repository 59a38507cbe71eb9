using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Web.Administration.Roles;

/// <summary>A role and what it may do. <see cref="Users"/>: how many accounts have it.</summary>
internal sealed record RoleView(Guid Id, string Name, bool BuiltIn, IReadOnlyList<string> Permissions, int Users) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}
