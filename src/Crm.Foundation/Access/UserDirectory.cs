namespace Crm.Foundation.Access;

/// <summary>A colleague as other people see them.</summary>
public sealed record UserCard(Guid Id, string Name, string Email);

/// <summary>Names of users, for authors and assignees. The host knows them; every module asks in bulk.</summary>
public interface IUserDirectory
{
    Task<IReadOnlyDictionary<Guid, UserCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct);

    /// <summary>At most 20 active users whose scope meets the reader's, by name or address; null or empty gives the first 20.</summary>
    Task<IReadOnlyList<UserCard>> Search(string? q, CancellationToken ct);

    /// <summary>The active user with that address, or null.</summary>
    Task<UserCard?> ByEmail(string email, CancellationToken ct);

    /// <summary>Active users by address, lower case; those nobody has are absent.</summary>
    Task<IReadOnlyDictionary<string, UserCard>> ByEmails(IEnumerable<string> emails, CancellationToken ct);

    /// <summary>Rights and scope of one active user, or null.</summary>
    Task<AccessProfile?> ProfileOf(Guid id, CancellationToken ct);

    /// <summary>Access profiles of every active user, for digests.</summary>
    Task<IReadOnlyList<AccessProfile>> Profiles(CancellationToken ct);
}
