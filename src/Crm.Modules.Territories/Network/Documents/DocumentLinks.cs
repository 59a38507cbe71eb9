using System.Text.Json;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Documents;

/// <summary>Documents follow the organisation they are attached to when it is merged into another; deleted ones too, for who restores them.</summary>
internal sealed class DocumentLinks(NetworkData data) : IMergeLinks
{
    public MergeKind Kind => MergeKind.Organisation;
    public string Key => "documents";
    public string Word => "document";
    public Type Rows => typeof(Document);

    public async Task<IReadOnlyDictionary<Guid, int>> Count(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await data.Documents.Where(d => d.OwnerKind == OwnerKinds.Organisation && ids.Contains(d.OwnerId)).GroupBy(d => d.OwnerId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public async Task<MovedLinks> Move(Guid from, Guid to, CancellationToken ct)
    {
        var documents = await Of(from).ToListAsync(ct);
        documents.ForEach(d => d.BelongTo(to));
        return new MovedLinks(documents.Count, JsonSerializer.Serialize(documents.Select(d => d.Id)));
    }

    public async Task<ReturnedLinks> PutBack(Guid from, Guid to, string journal, CancellationToken ct)
    {
        var moved = JsonSerializer.Deserialize<List<Guid>>(journal)!;
        var documents = await Of(to).Where(d => moved.Contains(d.Id)).ToListAsync(ct);
        documents.ForEach(d => d.BelongTo(from));
        var lost = moved.Count - documents.Count;
        return new ReturnedLinks(documents.Count, lost == 0 ? [] : [$"{Fr.Count(lost, "document")} supprimé ou déplacé depuis"]);
    }

    private IQueryable<Document> Of(Guid organisation) => data.Documents.IgnoreQueryFilters().AsTracking()
        .Where(d => d.OwnerKind == OwnerKinds.Organisation && d.OwnerId == organisation);
}
