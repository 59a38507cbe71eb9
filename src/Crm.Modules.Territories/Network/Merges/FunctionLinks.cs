using System.Text.Json;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Functions;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Functions follow the organisation or the person they are of; deleted ones too, for who restores them.</summary>
internal sealed class FunctionLinks(NetworkData data, MergeKind kind) : IMergeLinks
{
    public MergeKind Kind => kind;
    public string Key => "functions";
    public string Word => "fonction";
    public Type Rows => typeof(ContactFunction);

    private IQueryable<ContactFunction> All => data.AllFunctions.IgnoreQueryFilters([ModelConventions.SoftDelete]).AsTracking();

    public async Task<IReadOnlyDictionary<Guid, int>> Count(IReadOnlyCollection<Guid> ids, CancellationToken ct) => kind is MergeKind.Organisation
        ? await data.AllFunctions.Where(f => ids.Contains(f.OrganisationId)).GroupBy(f => f.OrganisationId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct)
        : await data.AllFunctions.Where(f => ids.Contains(f.ContactId)).GroupBy(f => f.ContactId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public async Task<MovedLinks> Move(Guid from, Guid to, CancellationToken ct)
    {
        var functions = await Of(from).ToListAsync(ct);
        functions.ForEach(f => Give(f, to));
        return new MovedLinks(functions.Count, JsonSerializer.Serialize(functions.Select(f => f.Id)));
    }

    public async Task<ReturnedLinks> PutBack(Guid from, Guid to, string journal, CancellationToken ct)
    {
        var moved = JsonSerializer.Deserialize<List<Guid>>(journal)!;
        var functions = await Of(to).Where(f => moved.Contains(f.Id)).ToListAsync(ct);
        functions.ForEach(f => Give(f, from));
        var lost = moved.Count - functions.Count;
        return new ReturnedLinks(functions.Count, lost == 0 ? [] : [$"{Fr.Count(lost, "fonction")} supprimée ou déplacée depuis"]);
    }

    private IQueryable<ContactFunction> Of(Guid id) => kind is MergeKind.Organisation ? All.Where(f => f.OrganisationId == id)
        : All.Where(f => f.ContactId == id);

    private void Give(ContactFunction function, Guid to)
    {
        if (kind is MergeKind.Organisation) function.BelongTo(to);
        else function.BeOf(to);
    }
}
