using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Events;

/// <summary>Does what follows from an event, in the same transaction.</summary>
public interface IHandle<in TEvent> where TEvent : IDomainEvent
{
    Task Handle(TEvent happened, CancellationToken ct);
}

/// <summary>Gives each raised event to its handlers before the save; handlers may raise others.</summary>
public sealed class EventDispatcher(IServiceProvider services)
{
    internal async Task Dispatch(ModuleDbContext db, CancellationToken ct)
    {
        while (true)
        {
            var raisers = db.ChangeTracker.Entries<Entity>().Select(e => e.Entity).Where(e => e.Events.Count > 0).ToList();
            if (raisers.Count == 0) return;
            var events = raisers.SelectMany(r => r.Events).ToList();
            raisers.ForEach(r => r.ForgetEvents());
            foreach (var happened in events) await HandleOne(happened, ct);
        }
    }

    private async Task HandleOne(IDomainEvent happened, CancellationToken ct)
    {
        var contract = typeof(IHandle<>).MakeGenericType(happened.GetType());
        foreach (var handler in services.GetServices(contract))
            await (Task)contract.GetMethod(nameof(IHandle<>.Handle))!.Invoke(handler, [happened, ct])!;
    }
}
