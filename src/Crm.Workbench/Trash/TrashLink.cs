using System.Linq.Expressions;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Workbench.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Trash;

/// <summary>What becomes of a row when what it names leaves for good: it leaves too, it forgets the name, or it keeps what it names from leaving.</summary>
public enum LinkFate { Goes, Freed, Keeps }

/// <summary>A column that names things of a kind, in a table that the database does not empty by itself. Declared beside the table.</summary>
public abstract record TrashLink(string Kind, LinkFate Fate)
{
    /// <summary>Things of whatever kind.</summary>
    public const string AnyKind = "*";

    public abstract Type Holder { get; }
    public abstract string Column { get; }

    internal bool Names(TrashKind kind) => Kind == AnyKind || Kind == kind.Key;

    internal abstract IQueryable<Guid?> Held(ModuleDbContext db);

    internal abstract Task Settle(ModuleDbContext db, Emptied emptied, CancellationToken ct);
}

/// <summary>Rows that leave or are freed are the trash's own matter: nobody changed them, so that they keep stamp and journal, and one statement does
/// it.</summary>
internal sealed record TrashLink<THolder>(string Kind, LinkFate Fate, Expression<Func<THolder, Guid?>> Key) : TrashLink(Kind, Fate) where THolder : class
{
    public override Type Holder => typeof(THolder);

    public override string Column => ((MemberExpression)(Key.Body is UnaryExpression made ? made.Operand : Key.Body)).Member.Name;

    internal override IQueryable<Guid?> Held(ModuleDbContext db) => db.Set<THolder>().Select(Key);

    internal override async Task Settle(ModuleDbContext db, Emptied emptied, CancellationToken ct)
    {
        if (Fate is LinkFate.Keeps || !Names(emptied.Kind)) return;
        List<Guid?> ids = [.. emptied.Ids];
        Expression<Func<Guid?, bool>> among = id => ids.Contains(id);
        var rows = db.Set<THolder>().IgnoreQueryFilters().Where(Expression.Lambda<Func<THolder, bool>>(among.With(Key.Body), Key.Parameters));
        if (Fate is LinkFate.Freed)
        {
            await rows.ExecuteUpdateAsync(row => row.SetProperty(Key, (Guid?)null), ct);
            return;
        }
        if (typeof(THolder).IsAssignableTo(typeof(Entity)))
            emptied.With.AddRange(await rows.Select(row => EF.Property<Guid>(row, nameof(Entity.Id))).ToListAsync(ct));
        await rows.ExecuteDeleteAsync(ct);
    }
}
