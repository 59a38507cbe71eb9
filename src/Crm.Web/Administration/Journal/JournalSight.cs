using System.Reflection;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Migrations;
using Crm.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Administration.Journal;

/// <summary>
/// Whose values a reader of the journal sees. Reading the journal never opens a note out of scope or audience:
/// the values of a business entity are shown only to whom the entity itself is.
/// </summary>
internal sealed class JournalSight(CrmDbContext db, ICurrentUser user)
{
    private static readonly HashSet<string> OwnKinds = [nameof(User), nameof(Role), nameof(AccessToken), "Import"];

    /// <summary>Every kind the trail may hold.</summary>
    public IEnumerable<string> Kinds => db.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(AuditedEntity).IsAssignableFrom).Select(t => t.Name)
        .Concat(OwnKinds).Distinct();

    public static bool IsAdministration(string kind) => OwnKinds.Contains(kind);

    public async Task<bool> Sees(AuditEntry entry, CancellationToken ct)
    {
        if (IsAdministration(entry.Kind)) return true;
        var type = db.Model.GetEntityTypes().Select(t => t.ClrType).FirstOrDefault(t => t.Name == entry.Kind && typeof(AuditedEntity).IsAssignableFrom(t));
        if (type is null || entry.EntityId is not { } id || user.Profile.AudienceFloor == AccessProfile.ReadsNothing) return false;
        return await (Task<bool>)typeof(JournalSight)
            .GetMethod(nameof(Reads), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type).Invoke(this, [id, ct])!;
    }

    private Task<bool> Reads<T>(Guid id, CancellationToken ct) where T : AuditedEntity =>
        db.Set<T>().IgnoreQueryFilters(db.SeesEverything ? [ModelConventions.SoftDelete, ModelConventions.Scope] : [ModelConventions.SoftDelete])
            .AnyAsync(e => e.Id == id, ct);
}
