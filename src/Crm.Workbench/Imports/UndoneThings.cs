using System.Reflection;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Crm.Workbench.Imports;

/// <summary>Finds the things a journal names, whatever their type, with their links, and puts their fields back.</summary>
internal sealed class UndoneThings(ModuleDbContext db, IClock clock)
{
    private static readonly string[] Names = ["Name", "Title", "Subject", "LastName"];
    private static readonly MethodInfo Loading = typeof(UndoneThings).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Also what is in the trash, and what the reader's audience hides: the import made it.</summary>
    public Task<Dictionary<Guid, AuditedEntity>> Of(string type, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (Task<Dictionary<Guid, AuditedEntity>>)Loading.MakeGenericMethod(TypeOf(type).ClrType).Invoke(this, [ids, ct])!;

    public async Task TakeBack(AuditedEntity thing, ImportTouch touch)
    {
        if (touch.Kind is TouchKind.Created) thing.Delete(clock.Now);
        else if (touch.Kind is TouchKind.Changed) TouchFields.Restore(db.Entry(thing), touch.Before!);
        else await TakeBackLink(touch);
    }

    public static string NameOf(AuditedEntity? thing) =>
        Names.Select(n => thing?.GetType().GetProperty(n)?.GetValue(thing) as string).FirstOrDefault(n => !string.IsNullOrEmpty(n)) ?? "";

    private async Task TakeBackLink(ImportTouch touch)
    {
        var type = TypeOf(touch.Link!);
        var key = TouchFields.KeyValues(type, touch.LinkKey!);
        var row = await db.FindAsync(type.ClrType, key);
        if (touch.Kind is TouchKind.LinkAdded)
        {
            if (row is not null) db.Remove(row);
            return;
        }
        if (row is null)
        {
            row = Make(type, key);
            db.Add(row);
        }
        TouchFields.Restore(db.Entry(row), touch.Before!);
    }

    /// <summary>A link is made by its key, through whichever constructor takes it.</summary>
    private static object Make(IEntityType type, object?[] key)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var fields = type.FindPrimaryKey()!.Properties.Zip(key).ToDictionary(p => p.First.Name, p => p.Second, StringComparer.OrdinalIgnoreCase);
        var maker = type.ClrType.GetConstructors(Any).Where(c => c.GetParameters().All(p => fields.ContainsKey(p.Name!))).MaxBy(c => c.GetParameters().Length)!;
        var row = maker.Invoke([.. maker.GetParameters().Select(p => fields[p.Name!])]);
        foreach (var property in type.FindPrimaryKey()!.Properties) property.FieldInfo?.SetValue(row, fields[property.Name]);
        return row;
    }

    private async Task<Dictionary<Guid, AuditedEntity>> Load<T>(IReadOnlyCollection<Guid> ids, CancellationToken ct) where T : AuditedEntity
    {
        var query = db.Set<T>().IgnoreQueryFilters().AsTracking().AsSplitQuery();
        var links = db.Model.FindEntityType(typeof(T))!.GetNavigations()
            .Where(n => n.IsCollection && !n.TargetEntityType.IsOwned() && n.TargetEntityType.FindPrimaryKey()!.Properties.Count > 1);
        query = links.Aggregate(query, (q, link) => q.Include(link.Name));
        return (await query.Where(e => ids.Contains(e.Id)).ToListAsync(ct)).ToDictionary(e => e.Id, AuditedEntity (e) => e);
    }

    private IEntityType TypeOf(string name) => db.Model.FindEntityType(name) ?? throw new InvalidOperationException($"{name} is no longer a table.");
}
