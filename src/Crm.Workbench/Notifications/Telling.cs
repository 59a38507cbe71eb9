using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Notifications;

/// <summary>
/// Tells people of what somebody did to a thing: the thing raises the event, whoever changes it and by whatever door. What the program does by itself
/// (demonstration data) is told to nobody; nightly jobs, which find something rather than do it, tell through <see cref="INotifications"/>.
/// </summary>
public abstract class Telling<TEvent>(INotifications notifications, ICurrentUser user) : IHandle<TEvent> where TEvent : IDomainEvent
{
    /// <summary>Who did it.</summary>
    protected string Author => user.Name;

    public async Task Handle(TEvent happened, CancellationToken ct)
    {
        if (user.IsSignedIn) await Say(await Of(happened, ct), ct);
    }

    public async Task HandleAll(IReadOnlyList<TEvent> happened, CancellationToken ct)
    {
        if (!user.IsSignedIn) return;
        if (happened.Count > 1 && await Many(happened, ct) is { } summed) foreach (var news in summed) await Say(news, ct);
        else foreach (var one in happened) await Handle(one, ct);
    }

    /// <summary>What is said of one, and to whom; null for nothing.</summary>
    protected abstract ValueTask<News?> Of(TEvent happened, CancellationToken ct);

    /// <summary>What is said of many at once; null when each is said by itself.</summary>
    protected virtual ValueTask<IEnumerable<News>?> Many(IReadOnlyList<TEvent> happened, CancellationToken ct) => new((IEnumerable<News>?)null);

    private Task Say(News? news, CancellationToken ct) =>
        news is null ? Task.CompletedTask : notifications.Tell(news.People, news.Kind, news.Title, news.Url, ct);
}

/// <summary>A line for people; its parts as in <see cref="INotifications.Tell"/>.</summary>
public sealed record News(IReadOnlyCollection<Guid> People, NotificationKind Kind, string Title, string Url);

public static class TellingServices
{
    public static IServiceCollection AddTelling<TEvent, TTelling>(this IServiceCollection services)
        where TEvent : IDomainEvent where TTelling : Telling<TEvent> => services.AddScoped<IHandle<TEvent>, TTelling>();
}
