using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Migrations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>Names of users for the modules. People whose scope does not meet the reader's are not offered, though their name as an author is shown.</summary>
internal sealed class UserDirectory(CrmDbContext db, AccessProfiles profiles, KnownNames names, ICurrentUser current, IMapper mapper) : IUserDirectory
{
    private const int MaxFound = 20;

    public async Task<IReadOnlyDictionary<Guid, UserCard>> ByIds(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Where(i => i != Guid.Empty).Distinct().ToList();
        return await names.Of(wanted, unknown => Cards(db.Set<User>().Where(u => unknown.Contains(u.Id))).ToListAsync(ct));
    }

    public async Task<IReadOnlyList<UserCard>> Search(string? q, CancellationToken ct)
    {
        var (everything, departments, regions) = (current.Profile.Everything, current.Profile.Departments, current.Profile.Regions);
        return await Cards(db.Set<User>()
            .Where(u => u.IsActive && (everything || u.Everything || u.Scopes.Any(s =>
                (s.Kind == ScopeKind.Department && departments.Contains(s.Code)) || (s.Kind == ScopeKind.Region && regions.Contains(s.Code)))))
            .SearchedBy(q, u => u.SearchText)
            .OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Take(MaxFound)).ToListAsync(ct);
    }

    public async Task<UserCard?> ByEmail(string email, CancellationToken ct)
    {
        var normalised = email.ToUpperInvariant();
        return await Cards(db.Set<User>().Where(u => u.IsActive && u.NormalizedEmail == normalised)).FirstOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyDictionary<string, UserCard>> ByEmails(IEnumerable<string> emails, CancellationToken ct)
    {
        var wanted = emails.Select(e => e.Trim().ToUpperInvariant()).Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<string, UserCard>();
        var found = await Cards(db.Set<User>().Where(u => u.IsActive && wanted.Contains(u.NormalizedEmail!))).ToListAsync(ct);
        return found.ToDictionary(u => u.Email.ToLowerInvariant());
    }

    private IQueryable<UserCard> Cards(IQueryable<User> users) => users.ProjectTo<UserCard>(mapper.ConfigurationProvider);

    public Task<AccessProfile?> ProfileOf(Guid id, CancellationToken ct) => profiles.Of(id, ct);

    public async Task<IReadOnlyList<AccessProfile>> Profiles(CancellationToken ct)
    {
        var all = new List<AccessProfile>();
        foreach (var user in await db.Set<User>().AsNoTracking().Where(u => u.IsActive).ToListAsync(ct)) all.Add(await profiles.ProfileOf(user, ct));
        return all;
    }
}
