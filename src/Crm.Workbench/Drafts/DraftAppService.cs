using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Drafts;

public sealed record DraftInput(string? Key, string? Json);

public sealed record DraftOutput(string Json, DateTime SavedAt);

/// <summary>Drafts of the current user, and of nobody else.</summary>
public sealed class DraftAppService(ModuleDbContext db, ICurrentUser user, IClock clock, IMapper mapper)
{
    public async Task Keep(DraftInput input, CancellationToken ct)
    {
        var key = Draft.Name(input.Key);
        if (await Mine.AsTracking().FirstOrDefaultAsync(d => d.Key == key, ct) is { } draft) draft.Keep(input.Json, clock.Now);
        else db.Add(new Draft(user.Id, key, input.Json, clock.Now));
        await db.SaveChangesAsync(ct);
    }

    public Task<DraftOutput?> Find(string? key, CancellationToken ct) =>
        Mine.Where(d => d.Key == key).ProjectTo<DraftOutput>(mapper.ConfigurationProvider).FirstOrDefaultAsync(ct);

    public async Task Forget(string? key, CancellationToken ct)
    {
        if (await Mine.AsTracking().FirstOrDefaultAsync(d => d.Key == key, ct) is not { } draft) return;
        db.Remove(draft);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Drafts whose key starts so, newest first.</summary>
    public async Task<IReadOnlyList<Draft>> Of(string prefix, int max, CancellationToken ct) =>
        await Mine.AsNoTracking().Where(d => d.Key.StartsWith(prefix)).OrderByDescending(d => d.SavedAt).Take(max).ToListAsync(ct);

    private IQueryable<Draft> Mine => db.Set<Draft>().Where(d => d.UserId == user.Id);
}
