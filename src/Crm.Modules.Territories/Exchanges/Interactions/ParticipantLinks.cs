using System.Text.Json;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Who took part in exchanges follows the person. Nobody changed the exchanges themselves: neither stamp nor audit entry.</summary>
internal sealed class ParticipantLinks(ExchangesData data) : IMergeLinks
{
    public MergeKind Kind => MergeKind.Contact;
    public string Key => "participants";
    public string Word => "participation";
    public Type Rows => typeof(InteractionContact);

    /// <param name="Both">The person who stays was there too.</param>
    private sealed record Line(Guid Exchange, Presence Presence, bool Both);

    private DbSet<InteractionContact> All => data.Context.Set<InteractionContact>();

    public async Task<IReadOnlyDictionary<Guid, int>> Count(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await All.Where(p => ids.Contains(p.ContactId)).GroupBy(p => p.ContactId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public async Task<MovedLinks> Move(Guid from, Guid to, CancellationToken ct)
    {
        var there = (await All.Where(p => p.ContactId == to).Select(p => p.InteractionId).ToListAsync(ct)).ToHashSet();
        var rows = await All.AsTracking().Where(p => p.ContactId == from).ToListAsync(ct);
        var lines = rows.Select(r => new Line(r.InteractionId, r.Presence, there.Contains(r.InteractionId))).ToList();
        data.Context.RemoveRange(rows);
        foreach (var line in lines.Where(l => !l.Both)) Attend(line, to);
        return new MovedLinks(lines.Count, JsonSerializer.Serialize(lines));
    }

    public async Task<ReturnedLinks> PutBack(Guid from, Guid to, string journal, CancellationToken ct)
    {
        var lines = JsonSerializer.Deserialize<List<Line>>(journal)!;
        var exchanges = lines.Select(l => l.Exchange).ToList();
        var rows = await All.AsTracking().Where(p => p.ContactId == to && exchanges.Contains(p.InteractionId)).ToDictionaryAsync(p => p.InteractionId, ct);
        var back = lines.Where(l => rows.ContainsKey(l.Exchange)).ToList();
        data.Context.RemoveRange(back.Where(l => !l.Both).Select(l => rows[l.Exchange]));
        foreach (var line in back) Attend(line, from);
        var lost = lines.Count - back.Count;
        return new ReturnedLinks(back.Count, lost == 0 ? [] : [$"{Fr.Count(lost, "participation")} retirée depuis"]);
    }

    private void Attend(Line line, Guid contact)
    {
        var row = new InteractionContact(line.Exchange, contact);
        row.Was(line.Presence);
        data.Add(row);
    }
}
