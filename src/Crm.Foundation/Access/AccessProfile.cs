namespace Crm.Foundation.Access;

/// <summary>What a person may do and see, worked out once per request from roles and scope.</summary>
public sealed record AccessProfile(
    Guid UserId,
    string Name,
    string Email,
    IReadOnlyList<string> Roles,
    IReadOnlySet<string> Permissions,
    bool Everything,
    IReadOnlyList<string> Regions,
    IReadOnlyList<string> Departments)
{
    /// <summary>Above every audience: reads nothing but their own.</summary>
    public const int ReadsNothing = 4;

    public static readonly AccessProfile Nobody = new(Guid.Empty, "", "", [], new HashSet<string>(), false, [], []);

    /// <summary>The program itself, which needs no right to read.</summary>
    public bool IsProgram { get; private init; }

    /// <summary>True when a noun that is read with this right is read at all.</summary>
    public bool Reads(string permission) => IsProgram || Permissions.Contains(permission);

    /// <summary>The narrowest audience this person reads in scope.</summary>
    public int AudienceFloor =>
        Permissions.Contains(AudiencePermissions.Private) ? (int)Audience.Private
        : Permissions.Contains(AudiencePermissions.Caf) ? (int)Audience.Caf
        : Permissions.Contains(AudiencePermissions.Committee) ? (int)Audience.Committee
        : ReadsNothing;

    /// <summary>Scope rows this person matches: their départements, and « everywhere » for the Caf network.</summary>
    public IReadOnlyList<string> ScopeCodes => AudienceFloor <= (int)Audience.Caf ? [.. Departments, ScopeRow.Everywhere] : Departments;

    /// <summary>True when at least one of the départements is in scope.</summary>
    public bool Covers(IEnumerable<string> departments) => Everything || departments.Any(Departments.Contains);

    /// <summary>The program itself, for jobs and the command line.</summary>
    public static AccessProfile System(Guid id) =>
        new(id, "Système", "", [], new HashSet<string> { AudiencePermissions.Private }, true, [], []) { IsProgram = true };

    /// <summary>
    /// A reader of one département who sees what the committee sees, for previews and published snapshots. They are the author
    /// of nothing: neither of the composer's own notes, nor of what the system wrote (<see cref="Guid.Empty"/>).
    /// </summary>
    public AccessProfile AsCommitteeOf(string department) => this with
    {
        UserId = Guid.AllBitsSet,
        Everything = false,
        Regions = [],
        Departments = [department],
        Permissions = Permissions.Where(p => p is not (AudiencePermissions.Private or AudiencePermissions.Caf))
            .Append(AudiencePermissions.Committee).ToHashSet(),
    };
}

/// <summary>Which audience a role reads.</summary>
public static class AudiencePermissions
{
    public const string Private = "Crm.Audience.Private";
    public const string Caf = "Crm.Audience.Caf";
    public const string Committee = "Crm.Audience.Committee";
}
