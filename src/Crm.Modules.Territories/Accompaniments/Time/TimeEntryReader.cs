using System.Text.Json.Serialization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Time;

/// <summary>A direct entry of time.</summary>
internal sealed record TimeOutput(Guid Id, Guid AccompanimentId, DateOnly Date, Guid Officer, int Minutes, string? Note) : IStamped
{
    public string? OfficerName { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }
}

/// <summary>Direct entries of time of one mission, read by who reads the mission.</summary>
internal sealed class TimeEntryReader(AccompanimentsData data, IUserDirectory directory, IMapper mapper)
{
    public static readonly SortMap<TimeEntry> Sorts = new SortMap<TimeEntry>("-date", t => t.Id).By("date", t => t.Date).By("minutes", t => t.Minutes);

    public async Task<Page<TimeOutput>> List(Guid mission, PageRequest request, CancellationToken ct)
    {
        await MustRead(mission, ct);
        var page = await Outputs(Sorts.Apply(Entries(mission), request.Sort)).ToPage(request, ct);
        var names = await directory.ByIds(page.Items.Select(t => t.Officer), ct);
        return page.Select(t => t with { OfficerName = names.GetValueOrDefault(t.Officer)?.Name });
    }

    public async Task<TimeOutput> Get(Guid mission, Guid id, CancellationToken ct)
    {
        await MustRead(mission, ct);
        var entry = await Outputs(Entries(mission).Where(t => t.Id == id)).FirstOrDefaultAsync(ct).OrMissing();
        return entry with { OfficerName = (await directory.ByIds([entry.Officer], ct)).GetValueOrDefault(entry.Officer)?.Name };
    }

    private IQueryable<TimeEntry> Entries(Guid mission) => data.TimeEntries.AsNoTracking().Where(t => t.AccompanimentId == mission);

    private IQueryable<TimeOutput> Outputs(IQueryable<TimeEntry> entries) => entries.ProjectTo<TimeOutput>(mapper.ConfigurationProvider);

    private async Task MustRead(Guid mission, CancellationToken ct)
    {
        if (!await data.Accompaniments.AnyAsync(a => a.Id == mission, ct)) throw CoreErrors.Missing();
    }
}
