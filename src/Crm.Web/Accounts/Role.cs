using Crm.Foundation.Entities;

namespace Crm.Web.Accounts;

/// <summary>A set of permissions an administrator edits.</summary>
internal sealed class Role : AuditedEntity
{
    public const int NameMaxLength = 80;

    private readonly List<RolePermission> permissions = [];

    private Role() { }

    public Role(Guid id, string name, bool builtIn) : base(id) => (Name, BuiltIn) = (Check.Text(name, NameMaxLength, nameof(name)), builtIn);

    public string Name { get; private set; } = "";

    /// <summary>Came with the product: can be edited, not deleted.</summary>
    public bool BuiltIn { get; private set; }

    public IReadOnlyCollection<RolePermission> Permissions => permissions;

    public void Rename(string name) => Name = Check.Text(name, NameMaxLength, nameof(name));

    public void May(IEnumerable<string> wanted)
    {
        var names = wanted.ToHashSet();
        permissions.RemoveAll(p => !names.Contains(p.Permission));
        permissions.AddRange(names.Except(permissions.Select(p => p.Permission)).Select(n => new RolePermission(Id, n)));
    }

    public void MayAlso(string permission) => May(permissions.Select(p => p.Permission).Append(permission));
}

internal sealed record RolePermission(Guid RoleId, string Permission);

/// <summary>A permission the installation has already met: a later default never overrides an administrator's choice.</summary>
internal sealed record KnownPermission(string Name);
