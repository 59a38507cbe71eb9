using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Publications;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Home;

/// <summary>A body in which the reader sits, with what was published to it, newest first.</summary>
internal sealed record MySeat(Guid BodyId, string Name, string? Note, IReadOnlyList<PublicationRow> Publications);

/// <summary>« Mon comité »: the seats, and the newest publication opened.</summary>
internal sealed record MyCommitteeView(IReadOnlyList<MySeat> Seats, PublicationOutput? Last);

/// <summary>The home of a committee member: what was last published to their committee.</summary>
internal sealed class MyCommittee(PublicationsData data, ICurrentUser user, IMapper mapper) : IHomePanel
{
    private const int MostSeats = 20, MostPublications = 100;

    public int Order => 10;

    /// <summary>Those who see every body of their scope have their own day; this one is for those who only sit.</summary>
    public async Task<HomePanel?> Of(CancellationToken ct) =>
        !user.Has(GovernancePermissions.Dashboards.Default) || user.Has(GovernancePermissions.Bodies.ReadAll) ? null
        : new HomePanel("/Pages/Gouvernance/_MyCommittee.cshtml", await View(ct));

    public async Task<MyCommitteeView> View(CancellationToken ct)
    {
        var bodies = await data.Bodies.AsNoTracking().OrderBy(b => b.Name).ThenBy(b => b.Id).Take(MostSeats)
            .Select(b => new { b.Id, b.Name, b.Note }).ToListAsync(ct);
        var published = await data.Publications.AsNoTracking().Where(p => p.WithdrawnAt == null)
            .OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id).Take(MostPublications)
            .ProjectTo<PublicationRow>(mapper.ConfigurationProvider).ToListAsync(ct);
        var last = published.Count == 0 ? null : await data.Publications.AsNoTracking().FirstOrDefaultAsync(p => p.Id == published[0].Id, ct);
        return new MyCommitteeView(
            [.. bodies.Select(b => new MySeat(b.Id, b.Name, b.Note, [.. published.Where(p => p.BodyId == b.Id)]))],
            last is null ? null : mapper.Map<PublicationOutput>(last));
    }
}
