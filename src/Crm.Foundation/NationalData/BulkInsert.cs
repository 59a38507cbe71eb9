using Crm.Foundation.Data;

namespace Crm.Foundation.NationalData;

/// <summary>Writes many rows in batches, without audit entries: made-up data has no history.</summary>
public static class BulkInsert
{
    private const int Batch = 2000;

    public static async Task<int> Write<T>(this ModuleDbContext db, IEnumerable<T> entities, CancellationToken ct) where T : class
    {
        var written = 0;
        using var _ = db.WithoutTrail();
        foreach (var batch in entities.Chunk(Batch))
        {
            db.AddRange(batch.Cast<object>());
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            written += batch.Length;
        }
        return written;
    }
}
