using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Workbench;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Time;

/// <summary>What a list of time keeps: the lines behind each figure of the workload.</summary>
/// <param name="Officer">An id, an address or <c>me</c>.</param>
/// <param name="Caf">Départements of the missions, all of them and no other, joined by hyphens: <c>62-80</c>.</param>
internal sealed record TimeFilter(string? Officer = null, Guid? Accompaniment = null, string? Caf = null, string? Department = null,
    DateOnly? From = null, DateOnly? To = null);

/// <summary>Time spent on a mission: a direct entry, or an exchange attached to it.</summary>
internal sealed record TimeLine
{
    public Guid Id { get; init; }
    public bool IsExchange { get; init; }
    public DateOnly Date { get; init; }
    public Guid Officer { get; init; }
    public string? OfficerName { get; init; }
    public int Minutes { get; init; }
    public string? Text { get; init; }
    public Guid Mission { get; init; }
    public string MissionTitle { get; init; } = "";
}

/// <summary>Lines, and the minutes of the whole list.</summary>
internal sealed record TimeListing(Page<TimeLine> Page, long Minutes, string? OfficerName, string? MissionTitle);

/// <summary>Every line of time the reader may see, each once.</summary>
internal sealed class TimeSpent(AccompanimentsData data, IUserDirectory directory, People people, IClock clock)
{
    public static readonly IReadOnlyList<Column<TimeLine>> Columns =
    [
        new("Date", l => l.Date), new("Personne", l => l.OfficerName), new("Accompagnement", l => l.MissionTitle),
        new("Nature", l => l.IsExchange ? "Échange" : "Temps noté"), new("Minutes", l => l.Minutes), new("Objet", l => l.Text),
    ];

    public async Task<TimeListing> List(TimeFilter filter, PageRequest request, CancellationToken ct)
    {
        var (officer, lines) = await Matching(filter, ct);
        var page = await Page(lines, request, ct);
        var minutes = page.Total <= page.Items.Count ? page.Items.Sum(l => (long)l.Minutes) : await lines.SumAsync(l => (long)l.Minutes, ct);
        var title = filter.Accompaniment is { } id ? await data.Accompaniments.Where(a => a.Id == id).Select(a => a.Title).FirstOrDefaultAsync(ct) : null;
        return new TimeListing(page, minutes, officer is { } who ? (await directory.ByIds([who], ct)).GetValueOrDefault(who)?.Name : null, title);
    }

    public async Task<Page<TimeLine>> Lines(TimeFilter filter, PageRequest request, CancellationToken ct) =>
        await Page((await Matching(filter, ct)).Lines, request, ct);

    private async Task<Page<TimeLine>> Page(IQueryable<TimeLine> lines, PageRequest request, CancellationToken ct)
    {
        var page = await lines.OrderByDescending(l => l.Date).ThenBy(l => l.Id).ToPage(request with { Sort = null }, ct);
        var names = await directory.ByIds(page.Items.Select(l => l.Officer), ct);
        return page.Select(l => l with { OfficerName = names.GetValueOrDefault(l.Officer)?.Name });
    }

    private async Task<(Guid? Officer, IQueryable<TimeLine> Lines)> Matching(TimeFilter filter, CancellationToken ct)
    {
        var missions = data.Accompaniments;
        if (filter.Accompaniment is { } id) missions = missions.Where(a => a.Id == id);
        if (!string.IsNullOrWhiteSpace(filter.Department)) missions = missions.Where(a => a.ScopeRows.Any(r => r.Code == filter.Department));
        if (!string.IsNullOrWhiteSpace(filter.Caf)) missions = missions.OfCaf(filter.Caf);
        var today = clock.Today;
        var lines = (from t in data.TimeEntries join a in missions on t.AccompanimentId equals a.Id
                     select new TimeLine { Id = t.Id, IsExchange = false, Date = t.Date, Officer = t.Officer, Minutes = t.Minutes, Text = t.Note,
                         Mission = a.Id, MissionTitle = a.Title })
            .Concat(from i in data.Interactions join a in missions on i.DossierId equals a.Id
                    where i.DossierKind == AccompanimentNoun.Name && i.Date <= today && i.DurationMinutes > 0
                    select new TimeLine { Id = i.Id, IsExchange = true, Date = i.Date, Officer = i.CreatedBy, Minutes = i.DurationMinutes!.Value,
                        Text = i.Subject, Mission = a.Id, MissionTitle = a.Title });
        if (filter.From is { } from) lines = lines.Where(l => l.Date >= from);
        if (filter.To is { } to) lines = lines.Where(l => l.Date <= to);
        if (string.IsNullOrWhiteSpace(filter.Officer)) return (null, lines);
        var officer = await people.Find(filter.Officer, ct);
        return (officer, officer is { } who ? lines.Where(l => l.Officer == who) : lines.Where(l => false));
    }
}
