using System.Reflection;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Events;

/// <summary>Does what follows from an event, in the same transaction.</summary>
public interface IHandle<in TEvent> where TEvent : IDomainEvent
{
    Task Handle(TEvent happened, CancellationToken ct);

    /// <summary>All those of one save, for who says of many what they would not say of each.</summary>
    async Task HandleAll(IReadOnlyList<TEvent> happened, CancellationToken ct)
    {
        foreach (var one in happened) await Handle(one, ct);
    }
}

/// <summary>Gives the raised events to their handlers before the save, kind by kind; handlers may raise others.</summary>
public sealed class EventDispatcher(IServiceProvider services)
{
    private static readonly MethodInfo OfKind = typeof(EventDispatcher).GetMethod(nameof(Give), BindingFlags.Instance | BindingFlags.NonPublic)!;

    internal async Task Dispatch(ModuleDbContext db, CancellationToken ct)
    {
        while (true)
        {
            var raisers = db.ChangeTracker.Entries<Entity>().Select(e => e.Entity).Where(e => e.Events.Count > 0).ToList();
            if (raisers.Count == 0) return;
            var events = raisers.SelectMany(r => r.Events).ToList();
            raisers.ForEach(r => r.ForgetEvents());
            foreach (var kind in events.GroupBy(e => e.GetType())) await (Task)OfKind.MakeGenericMethod(kind.Key).Invoke(this, [kind, ct])!;
        }
    }

    private async Task Give<TEvent>(IEnumerable<IDomainEvent> happened, CancellationToken ct) where TEvent : IDomainEvent
    {
        List<TEvent> events = [.. happened.Cast<TEvent>()];
        foreach (var handler in services.GetServices<IHandle<TEvent>>()) await handler.HandleAll(events, ct);
    }
}
