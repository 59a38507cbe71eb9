using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Documents;

/// <summary>Makes a document of each file the first release attached to an exchange, once: same id, same bytes, same author and dates, deleted ones
/// included.</summary>
internal sealed class DocumentAdoption(ExchangesData data, ICurrentUser user) : IAfterGeography
{
    private const int Batch = 500;

    public async Task Run(CancellationToken ct)
    {
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        while (await Next(ct) is { Count: > 0 } files)
        {
            var ids = files.Select(f => f.InteractionId).Distinct().ToList();
            var exchanges = await data.Deleted(data.Interactions).AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
            foreach (var file in files) Adopt(file, exchanges[file.InteractionId]);
            await data.Save(ct);
            data.Context.ChangeTracker.Clear();
        }
    }

    private Task<List<InteractionDocument>> Next(CancellationToken ct)
    {
        var adopted = data.Documents.Select(d => d.Id);
        return data.Context.Set<InteractionDocument>().IgnoreQueryFilters().AsNoTracking().Where(f => !adopted.Contains(f.Id)).OrderBy(f => f.CreatedAt)
            .Take(Batch).ToListAsync(ct);
    }

    private void Adopt(InteractionDocument file, Interaction exchange)
    {
        var owner = new DocumentOwner(new DossierRef(OwnerKinds.Interaction, exchange.Id), exchange.Subject, "",
            [.. exchange.ScopeRows.Select(r => r.Code).Where(c => c != ScopeRow.Everywhere)], exchange.Audience, true);
        var document =
            new Document(file.Id, new DocumentInput(Path.GetFileNameWithoutExtension(file.FileName) is { Length: > 0 } title ? title : file.FileName), owner);
        var version = document.Put(file.Id, file.ToFile(), file.FileName, file.CreatedBy, file.CreatedAt);
        if (file.DeletedAt is { } deletedAt) document.Delete(deletedAt);
        var entry = data.Context.Add(document);
        entry.Property(nameof(Document.CreatedBy)).CurrentValue = file.CreatedBy;
        entry.Property(nameof(Document.CreatedAt)).CurrentValue = file.CreatedAt;
        data.Add(version);
    }
}
