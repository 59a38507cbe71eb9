using Crm.Foundation.Access;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>Colleagues as people name them: an id, an address or « me ».</summary>
internal sealed class People(IUserDirectory directory, ICurrentUser user)
{
    public const string Me = "me";

    /// <summary>Null when nobody is called so.</summary>
    public async Task<Guid?> Find(string? who, CancellationToken ct)
    {
        if (string.Equals(who, Me, StringComparison.OrdinalIgnoreCase)) return user.Id;
        if (Guid.TryParse(who, out var id)) return id;
        return who?.Contains('@') is true ? (await directory.ByEmail(who.Trim(), ct))?.Id : null;
    }

    /// <summary>Who will do it; the current user when nobody is named.</summary>
    public async Task<Guid> Assignee(string? who, string field, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(who)) return user.Id;
        var id = await Find(who, ct);
        var known = id == user.Id || (id is not null && (await directory.ByIds([id.Value], ct)).Count > 0);
        new InputErrors().When(!known, field, CoreErrors.UnknownReference).ThrowIfAny();
        return id!.Value;
    }

    public async Task MustExist(IReadOnlyCollection<Guid> ids, string field, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        if (wanted.Count == 0) return;
        new InputErrors().When((await directory.ByIds(wanted, ct)).Count < wanted.Count, field, CoreErrors.UnknownReference).ThrowIfAny();
    }
}
