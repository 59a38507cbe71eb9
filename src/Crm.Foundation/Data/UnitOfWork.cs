using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Data;

/// <summary>Several saves as one: all of them or none. Runs under the engine's retry strategy.</summary>
public static class UnitOfWork
{
    public static Task InOneTransaction(this ModuleDbContext db, Func<Task> work, CancellationToken ct) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await work();
            await transaction.CommitAsync(ct);
        });
}
