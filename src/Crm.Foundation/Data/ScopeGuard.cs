using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Crm.Foundation.Data;

/// <summary>Refuses to write a row out of the user's scope, whichever door was used: query filters do not guard writes.</summary>
internal static class ScopeGuard
{
    public static void Check(ChangeTracker tracker, ICurrentUser user)
    {
        if (user.Profile.Everything) return;
        var outside = tracker.Entries<IScoped>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Any(e => !user.Covers(e.Entity.ScopeCodes));
        if (outside) throw new BusinessException(CoreErrors.OutOfScope, 403);
    }
}
