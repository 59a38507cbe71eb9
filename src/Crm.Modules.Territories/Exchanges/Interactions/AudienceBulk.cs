using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench;
using Crm.Workbench.Lists;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Chosen exchanges (ids, or all of the filter in the query) and who may read them from now on.</summary>
internal sealed record AudienceInput(Audience? Audience = null, IReadOnlyList<Guid>? Ids = null, bool All = false);

/// <summary>Changes who reads many exchanges, and what is to be done after them, in one transaction; takes it back within a day.</summary>
internal sealed class AudienceBulk(ExchangesData data, ICurrentUser user, People people, IClock clock) : IBulkUndo
{
    private const int Chunk = 500;

    public string Prefix => "exchanges.";

    public async Task<BulkResult> Run(InteractionFilter filter, AudienceInput input, CancellationToken ct)
    {
        new InputErrors().When(input.Audience is null || !Enum.IsDefined(input.Audience.Value), "audience", CoreErrors.Required).ThrowIfAny();
        var (selection, changes) = (new Selection(input.Ids, input.All), new List<AudienceChange>());
        var author = string.IsNullOrWhiteSpace(filter.Author) ? null : await people.Find(filter.Author, ct);
        var exchanges = await data.Interactions.Chosen(filter.Apply(data, author), selection, ct);
        var result = exchanges.Each(selection.Asked(exchanges.Count), exchange =>
        {
            user.Demand(InteractionWrites.Edit, exchange, readersChange: true);
            changes.Add(new AudienceChange(exchange.Id, exchange.Audience, input.Audience!.Value));
            exchange.OpenTo(input.Audience.Value);
        });
        if (changes.Count == 0) return result;
        await TasksFollow(changes.ToDictionary(c => c.Id, c => c.After), ct);
        var deed = new BulkDeed(clock.NewId(), user.Id, Prefix + "audience", JsonSerializer.Serialize(changes), clock.Now);
        data.Add(deed);
        await data.Save(ct);
        return result with { UndoId = deed.Id };
    }

    public async Task<BulkResult> Undo(BulkDeed deed, CancellationToken ct)
    {
        var changes = JsonSerializer.Deserialize<List<AudienceChange>>(deed.Before)!.ToDictionary(c => c.Id);
        var exchanges = await data.Interactions.Chosen(data.Interactions, new Selection([.. changes.Keys]), ct);
        var back = new Dictionary<Guid, Audience>();
        var result = exchanges.Each(changes.Count, exchange =>
        {
            user.Demand(InteractionWrites.Edit, exchange, readersChange: true);
            if (exchange.Audience != changes[exchange.Id].After) throw CoreErrors.StaleObject();
            exchange.OpenTo(back[exchange.Id] = changes[exchange.Id].Before);
        });
        await TasksFollow(back, ct);
        return result;
    }

    private async Task TasksFollow(Dictionary<Guid, Audience> audiences, CancellationToken ct)
    {
        foreach (var ids in audiences.Keys.Chunk(Chunk))
            foreach (var task in await data.TasksOf(ids).AsTracking().ToListAsync(ct))
                task.OpenTo(audiences[task.InteractionId!.Value]);
    }
}

/// <summary>Who read an exchange before a deed, and after it.</summary>
internal sealed record AudienceChange(Guid Id, Audience Before, Audience After);
