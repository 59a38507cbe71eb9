using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>What a list of missions keeps; the same names in the API, in page addresses and in exports.</summary>
/// <param name="Officer">On the mission: an id, an address or <c>me</c>.</param>
/// <param name="Dossier">Kind and id, e.g. <c>project:0190…</c>, or the id alone.</param>
/// <param name="Overdrawn">More time spent than planned.</param>
/// <param name="Caf">Départements of the missions, all of them and no other, joined by hyphens: <c>62-80</c>.</param>
/// <param name="From">Missions under way on that day or later; likewise <paramref name="To"/>.</param>
internal sealed record AccompanimentFilter(
    Guid? Territory = null, string? Dossier = null, string? Officer = null, AccompanimentStage? Stage = null, string? Theme = null,
    bool? Open = null, bool? Late = null,
    bool? Overdrawn = null, string? Q = null, string? Department = null, DateOnly? From = null, DateOnly? To = null, string? Caf = null)
{
    public static readonly SortMap<Accompaniment> Sorts = new SortMap<Accompaniment>("to", a => a.Id)
        .By("to", a => a.To).By("from", a => a.From).By("title", a => a.SearchText).By("stage", a => a.Stage).By("theme", a => a.ThemeCode)
        .By("planned", a => a.PlannedHundredths).By("createdAt", a => a.CreatedAt);

    /// <param name="officer">Who <see cref="Officer"/> is; an unknown one matches nothing.</param>
    public IQueryable<Accompaniment> Apply(AccompanimentsData data, Guid? officer, DateOnly today, int minutesPerDay)
    {
        var found = data.Accompaniments;
        if (Territory is { } territory) found = found.Where(a => a.TerritoryId == territory);
        if (!string.IsNullOrWhiteSpace(Dossier)) found = DossierId is { } dossier ? found.Where(a => a.DossierId == dossier) : found.Where(a => false);
        if (!string.IsNullOrWhiteSpace(Officer)) found = officer is { } id ? found.Where(a => a.Officers.Any(o => o.UserId == id)) : found.Where(a => false);
        if (Stage is { } stage) found = found.Where(a => a.Stage == stage);
        if (!string.IsNullOrWhiteSpace(Theme)) found = found.Where(a => a.ThemeCode == Theme);
        if (Open is { } open) found = found.Where(a => a.ClosedOn == null == open);
        if (Late is { } late) found = found.Where(a => (a.ClosedOn == null && a.To < today) == late);
        if (!string.IsNullOrWhiteSpace(Department)) found = found.Where(a => a.ScopeRows.Any(r => r.Code == Department));
        if (!string.IsNullOrWhiteSpace(Caf)) found = found.OfCaf(Caf);
        if (From is { } from) found = found.Where(a => a.To >= from);
        if (To is { } to) found = found.Where(a => a.From <= to);
        if (Overdrawn is { } over)
            found = found.Where(a => (a.PlannedHundredths > 0 && 100 * ((data.TimeEntries.Where(t => t.AccompanimentId == a.Id).Sum(t => (long?)t.Minutes) ?? 0)
                + (data.Interactions.Where(i => i.DossierId == a.Id && i.DossierKind == AccompanimentNoun.Name && i.Date <= today)
                    .Sum(i => (long?)i.DurationMinutes) ?? 0))
                > (long)a.PlannedHundredths * minutesPerDay) == over);
        return found.SearchedBy(Q, a => a.SearchText);
    }

    private Guid? DossierId => Guid.TryParse(Dossier, out var id) ? id : DossierRef.Parse(Dossier)?.Id;
}

internal static class AccompanimentQueries
{
    /// <summary>Missions whose départements are these, all of them and no other.</summary>
    public static IQueryable<Accompaniment> OfCaf(this IQueryable<Accompaniment> missions, string caf)
    {
        var codes = caf.Split('-').Distinct().ToList();
        var count = codes.Count;
        return missions.Where(a => a.ScopeRows.Count(r => r.Code != ScopeRow.Everywhere) == count && a.ScopeRows.Count(r => codes.Contains(r.Code)) == count);
    }
}
