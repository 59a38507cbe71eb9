using System.Text.Json.Serialization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Observation.Weather;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Gives what a leaving colleague holds on a territory to another: open tasks, places on open missions, put-off silences; all or nothing.</summary>
internal sealed class TransmissionAppService(AccompanimentsData data, NamedPlaces places, People people, IUserDirectory directory, IClock clock,
    IMapper mapper)
{
    /// <summary>Colleagues who hold something here, whoever may still sign in.</summary>
    public async Task<IReadOnlyList<Holder>> Holders(Guid territory, CancellationToken ct)
    {
        var held = await data.Tasks.Where(t => t.DoneOn == null && t.Territories.Any(p => p.TerritoryId == territory))
            .Select(t => new { Who = t.Assignee, Kind = ThingKind.Task })
            .Concat(data.Accompaniments.Where(a => a.ClosedOn == null && a.TerritoryId == territory).SelectMany(a => a.Officers)
                .Select(o => new { Who = o.UserId, Kind = ThingKind.Mission }))
            .Concat(data.Silences.Where(s => s.TerritoryId == territory && s.Until > clock.Today).Select(s => new { Who = s.UserId, Kind = ThingKind.Silence }))
            .GroupBy(h => new { h.Who, h.Kind }).Select(g => new { g.Key.Who, g.Key.Kind, Count = g.Count() }).ToListAsync(ct);
        var names = await directory.ByIds(held.Select(h => h.Who), ct);
        return [.. held.GroupBy(h => h.Who).Select(g =>
        {
            int Of(ThingKind kind) => g.Where(h => h.Kind == kind).Sum(h => h.Count);
            return new Holder(g.Key, names.GetValueOrDefault(g.Key)?.Name ?? "Ancien compte", Of(ThingKind.Task), Of(ThingKind.Mission), Of(ThingKind.Silence));
        }).OrderBy(h => h.Name, StringComparer.Create(Fr.Culture, true))];
    }

    public async Task<IReadOnlyList<TransmissionOutput>> List(Guid territory, CancellationToken ct)
    {
        await places.ToRead(territory, ct);
        return await Named(data.Transmissions.Where(t => t.TerritoryId == territory).OrderByDescending(t => t.CreatedAt).Take(50), ct);
    }

    public async Task<TransmissionOutput> Get(Guid id, CancellationToken ct) => await Named(data.Transmissions.Where(t => t.Id == id), ct) is [var found]
        ? found : throw CoreErrors.Missing();

    public async Task<Guid> Transmit(Guid territoryId, TransmitInput input, CancellationToken ct)
    {
        var territory = (await places.Of([territoryId], [], ct))[0];
        var errors = new InputErrors().When(string.IsNullOrWhiteSpace(input.From), "from", CoreErrors.Required)
            .When(string.IsNullOrWhiteSpace(input.To), "to", CoreErrors.Required);
        errors.ThrowIfAny();
        var leaver = await people.Find(input.From, ct) ?? throw Unknown("from");
        var successor = await people.Assignee(input.To, territory.Departments, "to", ct);
        var transmission = new Transmission(clock.NewId(), territory, leaver, successor);
        foreach (var task in await data.Tasks.AsTracking()
            .Where(t => t.Assignee == leaver && t.DoneOn == null && t.Territories.Any(p => p.TerritoryId == territoryId)).ToListAsync(ct))
        {
            task.HandTo(successor, silently: true);
            transmission.Gave(ThingKind.Task, task.Id);
        }
        foreach (var mission in await data.Accompaniments.AsTracking().Include(a => a.Officers)
            .Where(a => a.ClosedOn == null && a.TerritoryId == territoryId && a.Officers.Any(o => o.UserId == leaver)).ToListAsync(ct))
        {
            // Somebody already on the mission keeps their own place if this is undone.
            var was = mission.Officers.Any(o => o.UserId == successor);
            transmission.Gave(ThingKind.Mission, mission.Id, mission.InCharge == leaver);
            if (was) transmission.Gave(ThingKind.Kept, mission.Id);
            mission.Replace(leaver, successor);
        }
        await GiveSilence(territoryId, leaver, successor, transmission, ct);
        if (transmission.Things.Count == 0) throw new BusinessException(HandoverErrors.NothingToTransmit);
        data.Add(transmission);
        await data.Save(ct);
        return transmission.Id;
    }

    /// <summary>Gives back what the successor still holds, as it was; what moved on since then stays where it is.</summary>
    public async Task Undo(Guid id, CancellationToken ct)
    {
        var transmission = await data.Transmissions.Include(t => t.Things).Editable(id, null, ct);
        transmission.Undo(clock.Now);
        var ids = transmission.Things.ToLookup(t => t.Kind, t => t.ThingId);
        var (tasks, missions) = (ids[ThingKind.Task].ToList(), ids[ThingKind.Mission].ToList());
        foreach (var task in await data.Tasks.AsTracking().Where(t => tasks.Contains(t.Id) && t.Assignee == transmission.Successor && t.DoneOn == null)
            .ToListAsync(ct)) task.HandTo(transmission.Leaver, silently: true);
        var kept = ids[ThingKind.Kept].ToHashSet();
        foreach (var mission in await data.Accompaniments.AsTracking().Include(a => a.Officers)
            .Where(a => missions.Contains(a.Id) && a.ClosedOn == null && a.Officers.Any(o => o.UserId == transmission.Successor)).ToListAsync(ct))
            mission.GiveBack(transmission.Leaver, transmission.Successor,
                transmission.Things.First(t => t.Kind is ThingKind.Mission && t.ThingId == mission.Id).WasInCharge, kept.Contains(mission.Id));
        if (ids[ThingKind.Silence].Any()) await MoveSilence(transmission.TerritoryId, transmission.Successor, transmission.Leaver, ct);
        await data.Save(ct);
    }

    private async Task GiveSilence(Guid territory, Guid leaver, Guid successor, Transmission transmission, CancellationToken ct)
    {
        if (await MoveSilence(territory, leaver, successor, ct)) transmission.Gave(ThingKind.Silence, territory);
    }

    /// <summary>A silence is of whoever put it off.</summary>
    private async Task<bool> MoveSilence(Guid territory, Guid from, Guid to, CancellationToken ct)
    {
        var both = await data.Silences.AsTracking().Where(s => s.TerritoryId == territory && (s.UserId == from || s.UserId == to)).ToListAsync(ct);
        if (both.Find(s => s.UserId == from && s.Until > clock.Today) is not { } snooze || both.Exists(s => s.UserId == to)) return false;
        data.Context.Remove(snooze);
        data.Add(snooze.For(to));
        return true;
    }

    private static InputException Unknown(string field) => new([new FieldError(field, CoreErrors.UnknownReference, new Dictionary<string, object?>())]);

    private async Task<IReadOnlyList<TransmissionOutput>> Named(IQueryable<Transmission> transmissions, CancellationToken ct)
    {
        var found = await transmissions.AsNoTracking().ProjectTo<TransmissionOutput>(mapper.ConfigurationProvider).ToListAsync(ct);
        var names = await directory.ByIds(found.SelectMany(t => new[] { t.From, t.To }), ct);
        return [.. found.Select(t => t with { FromName = names.GetValueOrDefault(t.From)?.Name, ToName = names.GetValueOrDefault(t.To)?.Name })];
    }
}
