using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Time;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Crm.Workbench.Imports;

/// <summary>Does the present work of one import, as its author, until it is done: checking, writing or taking back. May be started twice: the second
/// leaves.</summary>
public sealed class ImportWorker(IServiceScopeFactory scopes, ILogger<ImportWorker> log)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(Guid id, CancellationToken ct)
    {
        try
        {
            while (await OneWork(id, ct)) { }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            if (failure is BusinessException { Code: CoreErrors.Stale }) return;
            if (failure is not BusinessException) log.LogError(failure, "Import {Import}", id);
            await Fail(id, failure);
        }
    }

    /// <summary>True when another work follows: the writing after an unattended check, the taking back after a refusal.</summary>
    private async Task<bool> OneWork(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (user, db, clock) = (services.GetRequiredService<ICurrentUser>(), services.GetRequiredService<ModuleDbContext>(),
            services.GetRequiredService<IClock>());
        using var all = user.Become(AccessProfile.System(Guid.Empty));
        var import = await db.Scoped<Import>().AsTracking().FirstOrDefaultAsync(i => i.Id == id, ct);
        if (import is null || !import.IsFree(clock.Now)) return false;
        import.Beat(clock.Now);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        using var author = user.Become(await Author(services, import, ct));
        var steps = services.GetRequiredService<ImportSteps>();
        return await (import.State switch
        {
            ImportState.Checking => steps.Check(id, ct),
            ImportState.Importing => steps.Write(id, ct),
            _ => steps.Undo(id, ct),
        });
    }

    /// <summary>Who asked for the present work, with their rights of today; the command line is the system.</summary>
    private static async Task<AccessProfile> Author(IServiceProvider services, Import import, CancellationToken ct)
    {
        var id = import is { State: ImportState.Undoing, UndoneBy: { } undoer } ? undoer : import.CreatedBy;
        if (id == Guid.Empty) return AccessProfile.System(Guid.Empty);
        return await services.GetRequiredService<IUserDirectory>().ProfileOf(id, ct) ?? throw new BusinessException(ImportErrors.AccountGone);
    }

    private async Task Fail(Guid id, Exception failure)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentUser>().Become(AccessProfile.System(Guid.Empty));
        var db = scope.ServiceProvider.GetRequiredService<ModuleDbContext>();
        if (await db.Scoped<Import>().AsTracking().FirstOrDefaultAsync(i => i.Id == id) is not { } import) return;
        import.Fail(scope.ServiceProvider.GetRequiredService<Texts>().Of(failure as BusinessException ?? new BusinessException(ImportErrors.Unexpected)));
        await db.SaveChangesAsync();
    }
}
