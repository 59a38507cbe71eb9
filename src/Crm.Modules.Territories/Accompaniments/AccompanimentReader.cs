using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Missions as the API and the pages give them: at most five commands a page, whatever its size.</summary>
internal sealed class AccompanimentReader(AccompanimentsData data, IUserDirectory directory, People people, AccompanimentSettings settings, IClock clock,
    IMapper mapper)
{
    public async Task<Page<AccompanimentOutput>> List(AccompanimentFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Outputs(AccompanimentFilter.Sorts.Apply(await Filtered(filter, ct), request.Sort)).ToPage(request, ct);
        return page with { Items = await Complete(page.Items, ct) };
    }

    public async Task<AccompanimentOutput> Get(Guid id, CancellationToken ct) => (await Get(id, [], ct)).Mission;

    /// <summary>Also the names of other people, in the same commands.</summary>
    public async Task<(AccompanimentOutput Mission, IReadOnlyDictionary<Guid, UserCard> Names)> Get(Guid id,
        IReadOnlyCollection<Guid> others, CancellationToken ct)
    {
        var (items, names) =
            await Complete([await Outputs(data.Accompaniments.Where(a => a.Id == id)).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing()], others, ct);
        return (items[0], names);
    }

    private async Task<IQueryable<Accompaniment>> Filtered(AccompanimentFilter filter, CancellationToken ct) =>
        filter.Apply(data, string.IsNullOrWhiteSpace(filter.Officer) ? null : await people.Find(filter.Officer, ct), clock.Today, settings.MinutesPerDay);

    public async Task<IReadOnlyList<ThemeOutput>> Themes(CancellationToken ct) =>
        await data.AccompanimentThemes.AsNoTracking().OrderBy(t => t.Position).ThenBy(t => t.Code)
            .ProjectTo<ThemeOutput>(mapper.ConfigurationProvider).ToListAsync(ct);

    private IQueryable<AccompanimentOutput> Outputs(IQueryable<Accompaniment> missions)
    {
        var today = clock.Today;
        return missions.AsNoTracking().Select(a => new AccompanimentOutput
        {
            Id = a.Id, Title = a.Title, TerritoryId = a.TerritoryId, Theme = a.ThemeCode, Stage = a.Stage, InCharge = a.InCharge, From = a.From, To = a.To,
            PlannedHundredths = a.PlannedHundredths, Note = a.Note, Audience = a.Audience, ClosedOn = a.ClosedOn, Result = a.Result,
            Sentence = a.Sentence, Learnt = a.Learnt,
            CreatedAt = a.CreatedAt, Stamp = a.Stamp, Late = a.ClosedOn == null && a.To < today,
            Dossier = a.DossierId == null ? null : new DossierRef(a.DossierKind!, a.DossierId.Value),
            TerritoryName = data.Territories.Where(t => t.Id == a.TerritoryId).Select(t => t.Name).FirstOrDefault(),
            ThemeName = data.AccompanimentThemes.Where(t => t.Code == a.ThemeCode).Select(t => t.Name).FirstOrDefault() ?? "",
            SpentMinutes = (data.TimeEntries.Where(t => t.AccompanimentId == a.Id).Sum(t => (long?)t.Minutes) ?? 0)
                + (data.Interactions.Where(i => i.DossierId == a.Id && i.DossierKind == AccompanimentNoun.Name && i.Date <= today)
                    .Sum(i => (long?)i.DurationMinutes) ?? 0),
        });
    }

    private async Task<IReadOnlyList<AccompanimentOutput>> Complete(IReadOnlyList<AccompanimentOutput> items, CancellationToken ct) =>
        items.Count == 0 ? items : (await Complete(items, [], ct)).Items;

    private async Task<(IReadOnlyList<AccompanimentOutput> Items, IReadOnlyDictionary<Guid, UserCard> Names)> Complete(IReadOnlyList<AccompanimentOutput> items,
        IReadOnlyCollection<Guid> others, CancellationToken ct)
    {
        var ids = items.Select(i => i.Id).ToList();
        var officers = (await data.AccompanimentOfficers.Where(o => ids.Contains(o.AccompanimentId)).AsNoTracking().ToListAsync(ct))
            .ToLookup(o => o.AccompanimentId, o => o.UserId);
        var objectives = (await data.Objectives.AsNoTracking().Where(o => ids.Contains(o.AccompanimentId)).OrderBy(o => o.Position)
            .Select(o => new { o.AccompanimentId, Objective = new ObjectiveOutput(o.Id, o.Text, o.State, o.DueDate, o.SettledOn) }).ToListAsync(ct))
            .ToLookup(o => o.AccompanimentId, o => o.Objective);
        var names = await directory.ByIds(officers.SelectMany(o => o).Concat(others), ct);
        return ([.. items.Select(i =>
        {
            // The one in charge first, then by name.
            var mine = officers[i.Id].OrderBy(o => o != i.InCharge).ThenBy(o => names.GetValueOrDefault(o)?.Name, StringComparer.Ordinal).ToList();
            return i with
            {
                Officers = mine, OfficerNames = [.. mine.Select(o => names.GetValueOrDefault(o)?.Name ?? "ancien compte")],
                InChargeName = names.GetValueOrDefault(i.InCharge)?.Name,
                Objectives = [.. objectives[i.Id]], PlannedDays = i.PlannedHundredths / 100m, SpentDays = settings.Days(i.SpentMinutes),
            };
        })], names);
    }
}
