using Crm.Foundation.Access;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Persons;

/// <summary>Colleagues as people name them: an id, an address or « me ».</summary>
public sealed class People(IUserDirectory directory, ICurrentUser user)
{
    public const string Me = "me";

    /// <summary>Null when nobody is called so.</summary>
    public async Task<Guid?> Find(string? who, CancellationToken ct)
    {
        if (string.Equals(who, Me, StringComparison.OrdinalIgnoreCase)) return user.Id;
        if (Guid.TryParse(who, out var id)) return id;
        return who?.Contains('@') is true ? (await directory.ByEmail(who.Trim(), ct))?.Id : null;
    }

    /// <summary>Who will do it; the current user when nobody is named. Out of their scope they would never see it.</summary>
    public async Task<Guid> Assignee(string? who, IEnumerable<string> departments, string field, CancellationToken ct)
    {
        var id = string.IsNullOrWhiteSpace(who) ? user.Id : await Find(who, ct);
        if (id == user.Id) return user.Id;
        var profile = id is null ? null : await directory.ProfileOf(id.Value, ct);
        new InputErrors().When(profile is null, field, CoreErrors.UnknownReference)
            .When(profile?.Covers(departments) is false, field, WorkbenchErrors.AssigneeOutOfScope).ThrowIfAny();
        return profile!.UserId;
    }

    /// <summary>Their cards, by id, whoever may still sign in.</summary>
    public Task<IReadOnlyDictionary<Guid, UserCard>> Named(IEnumerable<Guid> ids, CancellationToken ct) => directory.ByIds(ids, ct);

    public async Task MustExist(IReadOnlyCollection<Guid> ids, string field, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        if (wanted.Count == 0) return;
        new InputErrors().When((await directory.ByIds(wanted, ct)).Count < wanted.Count, field, CoreErrors.UnknownReference).ThrowIfAny();
    }
}
