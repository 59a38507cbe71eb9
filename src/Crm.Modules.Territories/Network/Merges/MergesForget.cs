using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>A record that left for good is no longer told by the merges it was in: they keep that they happened.</summary>
internal sealed class MergesForget(NetworkData data) : ITrashFollower
{
    private const string Gone = "Fiche effacée";

    public async Task Follow(Emptied emptied, CancellationToken ct)
    {
        var ids = emptied.Ids;
        if (!emptied.Kind.Entity.IsAssignableTo(typeof(MergeableEntity))) return;
        foreach (var merge in await data.Merges.IgnoreQueryFilters().AsTracking().Where(m => ids.Contains(m.KeptId) || ids.Contains(m.GoneId)).ToListAsync(ct))
            merge.Forget(Gone);
    }
}
