using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Migrations;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Administration.Journal;

/// <summary>The audit trail as people read it: filtered, in French, newest first.</summary>
internal sealed class JournalReader(CrmDbContext db, JournalWords words, JournalSight sight, IUserDirectory directory, IGeography geography)
{
    private const int MaxNamed = 1000;

    private static readonly SortMap<AuditEntry> Sorts = new SortMap<AuditEntry>("-at", e => e.Id).By("at", e => e.At);

    public async Task<Page<JournalEntry>> List(JournalFilter filter, PageRequest page, CancellationToken ct)
    {
        var entries = await Sorts.Apply(Matching(filter), page.Sort).ToPage(page, ct);
        var names = await NamesIn(entries.Items.Where(IsShown), ct);
        return entries.Select(e => words.Entry(e, IsShown(e), names));
    }

    public async Task<JournalEntry> Get(Guid id, CancellationToken ct)
    {
        var entry = await db.Set<AuditEntry>().AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, ct).OrMissing();
        return words.Entry(entry, await sight.Sees(entry, ct), await NamesIn([entry], ct));
    }

    /// <summary>Kinds and deeds that may occur, for the filters.</summary>
    public JournalChoices Choices() => new(
        [.. sight.Kinds.Select(k => (k, words.Kind(k))).OrderBy(k => k.Item2, StringComparer.CurrentCulture)],
        [.. JournalWords.Actions.Select(a => (a, words.Action(a))).OrderBy(a => a.Item2, StringComparer.CurrentCulture)]);

    private IQueryable<AuditEntry> Matching(JournalFilter filter)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (filter.Kind is { Length: > 0 } kind) entries = entries.Where(e => e.Kind == kind);
        if (filter.User is { } user) entries = entries.Where(e => e.UserId == user);
        if (filter.Action is { Length: > 0 } action) entries = entries.Where(e => e.Action == action);
        if (filter.Entity is { } entity) entries = entries.Where(e => e.EntityId == entity);
        if (filter.From is { } from && Midnight(from) is var start) entries = entries.Where(e => e.At >= start);
        if (filter.To is { } to && to < DateOnly.MaxValue && Midnight(to.AddDays(1)) is var end) entries = entries.Where(e => e.At < end);
        return entries;
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesIn(IEnumerable<AuditEntry> entries, CancellationToken ct)
    {
        var ids = entries.SelectMany(e => JournalWords.IdsIn(e).Append(e.EntityId ?? Guid.Empty)).Where(i => i != Guid.Empty)
            .Distinct().Take(MaxNamed).ToList();
        if (ids.Count == 0) return new Dictionary<Guid, string>();
        var names = (await directory.ByIds(ids, ct)).ToDictionary(u => u.Key, u => u.Value.Name);
        foreach (var (id, territory) in await geography.ByIds(ids.Where(i => !names.ContainsKey(i)), ct)) names[id] = territory.Name;
        return names;
    }

    private static bool IsShown(AuditEntry entry) => JournalSight.IsAdministration(entry.Kind);

    private static DateTime Midnight(DateOnly day) => Clock.UtcOf(day.ToDateTime(TimeOnly.MinValue));
}

internal sealed record JournalChoices(IReadOnlyList<(string Name, string Label)> Kinds, IReadOnlyList<(string Name, string Label)> Actions);
