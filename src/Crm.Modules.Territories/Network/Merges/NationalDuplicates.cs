using Crm.Foundation.NationalData;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Compares the made-up organisations and people once they are all there.</summary>
internal sealed class NationalDuplicates(NetworkData data, DuplicateComparer comparer) : INationalDataPart
{
    public int Order => 95;

    public async Task<int> Fill(NationalScale scale, CancellationToken ct)
    {
        var before = await data.Duplicates.CountAsync(ct);
        await comparer.Run(ct);
        return await data.Duplicates.CountAsync(ct) - before;
    }
}
