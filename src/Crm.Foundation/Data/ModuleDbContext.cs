using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Events;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Data;

/// <summary>The one context of the house. Modules add their model to it and reach it through a small class of their own.</summary>
public abstract class ModuleDbContext(DbContextOptions options, SaveParts parts) : DbContext(options)
{
    public const int CodeLength = 16;

    // Read by the query filters at each query: properties, never captured locals.
    public IReadOnlyList<string> ScopeCodes => parts.User.Profile.ScopeCodes;
    public int AudienceFloor => parts.User.Profile.AudienceFloor;
    public Guid UserId => parts.User.Id;
    public bool Reads(string permission) => parts.User.Profile.Reads(permission);
    public bool SeesEverything => parts.User.Profile.Everything;

    private bool trailOff;

    /// <summary>For bulk loads of made-up data only.</summary>
    internal IDisposable WithoutTrail()
    {
        (trailOff, ChangeTracker.AutoDetectChangesEnabled) = (true, false);
        return new TrailBack(this);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("Use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await parts.Dispatcher.Dispatch(this, cancellationToken);
        if (!trailOff) ChangeTracker.DetectChanges();
        ScopeGuard.Check(ChangeTracker, parts.User);
        Stamps.Write(ChangeTracker, parts.User.Id, parts.Clock.Now);
        if (!trailOff) AuditTrail.Write(this, parts.User, parts.Clock);
        Repeats.Write(ChangeTracker);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Errors.CoreErrors.StaleObject();
        }
    }

    private sealed class TrailBack(ModuleDbContext context) : IDisposable
    {
        public void Dispose() => (context.trailOff, context.ChangeTracker.AutoDetectChangesEnabled) = (false, true);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyFoundation();
        foreach (var module in parts.Modules.All) module.ConfigureModel(modelBuilder, this);
        modelBuilder.ApplyConventions();
    }
}

/// <summary>What the context needs to save: who, when, and who listens.</summary>
public sealed record SaveParts(ICurrentUser User, Time.IClock Clock, EventDispatcher Dispatcher, ModuleCatalog Modules);
