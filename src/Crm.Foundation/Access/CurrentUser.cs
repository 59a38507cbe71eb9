using Crm.Foundation.Errors;

namespace Crm.Foundation.Access;

/// <summary>Who acts now, with rights and scope.</summary>
public interface ICurrentUser
{
    bool IsSignedIn { get; }
    Guid Id { get; }
    string Name { get; }
    string Email { get; }
    AccessProfile Profile { get; }
    bool Has(string permission);

    /// <summary>True when at least one of the départements is in scope.</summary>
    bool Covers(IEnumerable<string> departments);

    /// <summary>Acts with another profile until disposed, e.g. to see « as a member sees it ».</summary>
    IDisposable Become(AccessProfile profile);
}

public sealed class CurrentUser : ICurrentUser
{
    public AccessProfile Profile { get; private set; } = AccessProfile.Nobody;
    public bool IsSignedIn => Profile.UserId != Guid.Empty;
    public Guid Id => Profile.UserId;
    public string Name => Profile.Name;
    public string Email => Profile.Email;

    public bool Has(string permission) => Profile.Permissions.Contains(permission);

    public bool Covers(IEnumerable<string> departments) => Profile.Covers(departments);

    public IDisposable Become(AccessProfile profile)
    {
        var before = Profile;
        Profile = profile;
        return new Back(() => Profile = before);
    }

    private sealed class Back(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}

public static class CurrentUserExtensions
{
    public static void Demand(this ICurrentUser user, string permission)
    {
        if (!user.Has(permission)) throw CoreErrors.NotAllowed();
    }
}
