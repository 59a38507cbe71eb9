using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>A territory of an officer's portfolio, and what ties it to that officer.</summary>
internal sealed record HeldTerritory(Guid Id, string Name, string Hint, int Tasks, int Missions, int Exchanges);

/// <summary>The pack as a Word document, for one territory or for a colleague's whole portfolio. Each download is noted in the audit log.</summary>
internal sealed class HandoverFiles(AccompanimentsData data, HandoverReader reader, IGeography geography, People people, AuditLog audit,
    ICurrentUser user, IClock clock)
{
    /// <summary>Ten commands and a few milliseconds each: measured, sixty take less than two seconds.</summary>
    public const int MaxTerritories = 60;

    public async Task<(Stream Content, string Name)> Docx(IReadOnlyCollection<Guid> territories, bool confidential, CancellationToken ct)
    {
        var ids = territories.Distinct().ToList();
        new InputErrors().When(ids.Count == 0, "ids", HandoverErrors.NoTerritory)
            .When(ids.Count > MaxTerritories, "ids", HandoverErrors.TooManyTerritories, ("max", MaxTerritories)).ThrowIfAny();
        var packs = new List<HandoverPack>();
        foreach (var id in ids) packs.Add(await reader.Of(id, ct));
        if (!confidential) packs = [.. packs.Select(p => p.WithoutConfidential())];
        var content = new MemoryStream();
        HandoverDocument.Write(content, packs, user.Name, clock.Today, clock.Now);
        foreach (var pack in packs) audit.Note("Handover", pack.Territory.Id, "Exported", new { confidential = pack.HasConfidential });
        await data.Save(ct);
        content.Position = 0;
        var name = packs.Count == 1 ? SearchText.Normalise(packs[0].Territory.Name).Replace(' ', '-') : $"{packs.Count}-territoires";
        return (content, $"passation-{name}-{clock.Today:yyyy-MM-dd}.docx");
    }

    /// <summary>Where the colleague has something open, or logged an exchange in the last twelve months; within the reader's scope.</summary>
    public async Task<IReadOnlyList<HeldTerritory>> HeldBy(Guid colleague, CancellationToken ct)
    {
        var year = clock.Today.AddYears(-1);
        var held = await (from p in data.TaskPlaces join t in data.Tasks on p.TaskId equals t.Id where t.Assignee == colleague && t.DoneOn == null
            select new { p.TerritoryId, Task = 1, Mission = 0, Exchange = 0 })
            .Concat(data.Accompaniments.Where(a => a.ClosedOn == null && a.TerritoryId != null && a.Officers.Any(o => o.UserId == colleague))
                .Select(a => new { TerritoryId = a.TerritoryId!.Value, Task = 0, Mission = 1, Exchange = 0 }))
            .Concat(from p in data.Places join i in data.Interactions on p.InteractionId equals i.Id where i.CreatedBy == colleague && i.Date >= year
                select new { p.TerritoryId, Task = 0, Mission = 0, Exchange = 1 })
            .GroupBy(h => h.TerritoryId)
            .Select(g => new { g.Key, Tasks = g.Sum(h => h.Task), Missions = g.Sum(h => h.Mission), Exchanges = g.Sum(h => h.Exchange) }).ToListAsync(ct);
        var cards = await geography.ByIds(held.Select(h => h.Key), ct);
        return [.. held.Where(h => cards.TryGetValue(h.Key, out var card) && user.Covers(card.Departments))
            .Select(h => (Card: cards[h.Key], Held: h))
            .Select(h =>
            new HeldTerritory(h.Card.Id, h.Card.Name, TerritoryWords.Hint(h.Card.Kind, h.Card.Code, h.Card.Departments), h.Held.Tasks,
            h.Held.Missions, h.Held.Exchanges))
            .OrderByDescending(t => t.Tasks + t.Missions > 0).ThenByDescending(t => t.Exchanges)
            .ThenBy(t => t.Name, StringComparer.Create(Foundation.Ui.Fr.Culture, true))];
    }

    public Task<Guid?> Who(string? named, CancellationToken ct) => people.Find(named, ct);
}
