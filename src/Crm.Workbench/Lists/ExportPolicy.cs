using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Lists;

/// <summary>An export holds everything that the filter selects; beyond the limit it is refused with its number, never cut in silence.</summary>
public static class ExportPolicy
{
    /// <summary>Rows are held in memory while they are completed with names.</summary>
    public const int MaxRows = 50_000;

    public static async Task<List<T>> Whole<T>(this IQueryable<T> rows, CancellationToken ct, int max = MaxRows)
    {
        var found = await rows.Take(max + 1).ToListAsync(ct);
        MustFit(found.Count, max);
        return found;
    }

    public static void MustFit(int count, int max = MaxRows)
    {
        if (count > max) throw new BusinessException(CoreErrors.ExportTooLarge).With("max", Foundation.Ui.Fr.Number(max));
    }
}
