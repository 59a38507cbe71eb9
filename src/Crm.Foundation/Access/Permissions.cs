namespace Crm.Foundation.Access;

/// <summary>The roles of the default set; an administrator edits them and adds others.</summary>
[Flags]
public enum DefaultRoles
{
    None = 0,
    Officer = 1,
    Manager = 2,
    National = 4,
    Commissioner = 8,
    Member = 16,
    Administrator = 32,
    Caf = Officer | Manager,
    CafAndNational = Caf | National,

    /// <summary>Those who work on the matter itself; a committee member reads what is shared with them.</summary>
    Workers = CafAndNational | Commissioner,
    Readers = Workers | Member,
}

public static class DefaultRoleNames
{
    public static readonly IReadOnlyDictionary<DefaultRoles, string> All = new Dictionary<DefaultRoles, string>
    {
        [DefaultRoles.Officer] = "Chargé d'ingénierie",
        [DefaultRoles.Manager] = "Responsable Caf",
        [DefaultRoles.National] = "Équipe nationale",
        [DefaultRoles.Commissioner] = "Commissaire",
        [DefaultRoles.Member] = "Membre de comité",
        [DefaultRoles.Administrator] = "Administrateur",
    };
}

/// <param name="Name">e.g. <c>Crm.Territories.Interactions.Create</c></param>
/// <param name="Label">What a person may do, in French.</param>
/// <param name="Roles">Roles that have it in a new installation.</param>
public sealed record PermissionDefinition(string Group, string Name, string Label, DefaultRoles Roles);

/// <summary>Every permission of every module, filled at start.</summary>
public sealed class PermissionCatalog
{
    private readonly Dictionary<string, PermissionDefinition> all = [];

    public IReadOnlyCollection<PermissionDefinition> All => all.Values;

    public bool Contains(string name) => all.ContainsKey(name);

    public PermissionGroup Group(string label) => new(this, label);

    internal void Add(PermissionDefinition definition) => all.Add(definition.Name, definition);
}

public sealed class PermissionGroup(PermissionCatalog catalog, string label)
{
    public PermissionGroup Add(string name, string text, DefaultRoles roles)
    {
        catalog.Add(new PermissionDefinition(label, name, text, roles));
        return this;
    }
}
