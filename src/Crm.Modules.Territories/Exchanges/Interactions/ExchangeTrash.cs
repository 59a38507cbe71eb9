using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Exchanges in the trash, and comments, which only leave.</summary>
internal static class ExchangeTrash
{
    public static readonly TrashOf<Interaction> Kind = new(InteractionNoun.Kind)
    {
        Permission = TerritoriesPermissions.Interactions.Create, Api = "interactions/{id}", May = user => user.Mine<Interaction>(InteractionWrites.Edit),
        Restore = (s, row, ct) => s.Of<InteractionAppService>().Restore(row.Id, ct),
    };

    public static readonly TrashOf<InteractionComment> Comments = new(new("comment", "Commentaire", "message-2", "/echanges/{parent}"));
}

/// <summary>Exchanges stay when the dossier they were attached to leaves for good.</summary>
internal sealed class ExchangesLoseTheirDossier(ExchangesData data) : ITrashFollower
{
    public Task Follow(Emptied emptied, CancellationToken ct)
    {
        var (kind, ids) = (emptied.Kind.Key, emptied.Ids);
        return data.Interactions.IgnoreQueryFilters().Where(i => i.DossierKind == kind && i.DossierId != null && ids.Contains(i.DossierId.Value))
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.DossierKind, (string?)null).SetProperty(x => x.DossierId, (Guid?)null), ct);
    }
}
