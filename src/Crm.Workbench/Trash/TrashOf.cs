using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Trash;

/// <summary>The trash of one type of entity.</summary>
public sealed record TrashOf<T>(KindOf<T> Kind) : TrashKind where T : AuditedEntity
{
    /// <summary>What the reader would see of it were nothing thrown away, when its kind says otherwise; the trash and the scope they may write in are added
    /// here.</summary>
    public Func<IServiceProvider, IQueryable<T>>? Read { get; init; }

    /// <summary>When its kind has none, or another.</summary>
    public Func<IServiceProvider, Expression<Func<T, string?>>>? Title { get; init; }
    public Expression<Func<T, Guid?>> Parent { get; init; } = e => null;

    /// <summary>Which of them the reader may take back, besides those they threw away themselves.</summary>
    public Func<ICurrentUser, Expression<Func<T, bool>>> May { get; init; } = _ => e => true;
    public Func<IServiceProvider, TrashRow, CancellationToken, Task>? Restore { get; init; }

    /// <summary>Which of them leave, when others sleep for another reason.</summary>
    public Func<ModuleDbContext, Expression<Func<T, bool>>>? Leaves { get; init; }

    public override RecordKind Noun => Kind;

    internal override IQueryable<TrashRow> Rows(IServiceProvider services, ICurrentUser user, DateTime since)
    {
        var (kind, me) = (Key, user.Id);
        Expression<Func<T, TrashRow>> row = e =>
            new TrashRow { Kind = kind, Id = e.Id, DeletedAt = e.DeletedAt!.Value, DeletedBy = e.DeletedBy ?? e.ChangedBy };
        Expression<Func<T, bool>> mine = e => (e.DeletedBy ?? e.ChangedBy) == me;
        var (thing, made) = (row.Parameters[0], (MemberInitExpression)row.Body);
        made = made.Update(made.NewExpression,
        [
            .. made.Bindings, Bind(nameof(TrashRow.Title), (Title?.Invoke(services) ?? Kind.Title)!.With(thing)),
            Bind(nameof(TrashRow.Parent), Parent.With(thing)),
            Bind(nameof(TrashRow.MayRestore), Expression.OrElse(mine.With(thing), May(user).With(thing))),
        ]);
        return (Read ?? Kind.Read)!(services).IgnoreQueryFilters([ModelConventions.SoftDelete])
            .Where(t => t.DeletedAt != null && t.DeletedAt >= since).Covered(user).Select(Expression.Lambda<Func<T, TrashRow>>(made, thing));
    }

    internal override Task TakeBack(IServiceProvider services, TrashRow row, CancellationToken ct) => Restore!(services, row, ct);

    internal override IQueryable<Guid> Past(ModuleDbContext db, DateTime limit, IEnumerable<TrashLink> links)
    {
        var past = db.Set<T>().IgnoreQueryFilters().Where(e => e.DeletedAt != null && e.DeletedAt < limit);
        if (Leaves?.Invoke(db) is { } leaves) past = past.Where(leaves);
        foreach (var held in links.Where(l => l.Fate is LinkFate.Keeps && l.Names(this)).Select(l => l.Held(db)))
            past = past.Where(e => !held.Any(id => id == e.Id));
        return past.OrderBy(e => e.DeletedAt).ThenBy(e => e.Id).Select(e => e.Id);
    }

    internal override Task Remove(ModuleDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        db.Set<T>().IgnoreQueryFilters().Where(e => ids.Contains(e.Id)).ExecuteDeleteAsync(ct);

    private static MemberAssignment Bind(string name, Expression value) => Expression.Bind(typeof(TrashRow).GetProperty(name)!, value);
}
