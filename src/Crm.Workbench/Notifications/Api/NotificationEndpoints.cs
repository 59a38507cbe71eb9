using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.Notifications.Api;

/// <summary><c>/api/v1/notifications</c> and <c>notification-settings</c>: of the person who asks, and of nobody else.</summary>
internal static class NotificationEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var news = api.MapGroup("notifications").WithTags("Notifications");
        news.MapGet("", (NotificationAppService s, [AsParameters] NotificationFilter filter, [AsParameters] PageRequest page, CancellationToken ct) =>
            s.List(filter, page, ct)).RequiresSignIn().WithSummary("Mes notifications, la plus récente d'abord ; unread=true pour les non lues.");
        news.MapGet("count", async (INotifications s, CancellationToken ct) => new { unread = await s.Unread(ct) }).RequiresSignIn()
            .WithSummary("Combien sont non lues.");
        news.MapPost("read", (NotificationAppService s, [AsParameters] NotificationFilter filter, ReadInput input, CancellationToken ct) =>
            s.Read(filter, input, ct)).Requires(NotificationWrites.Own).WithSummary("Marque lues : ids, ou all=true pour celles du filtre de l'adresse.");
        news.MapPost("{id:guid}/unread", async (NotificationAppService s, Guid id, CancellationToken ct) =>
            { await s.Unread(id, ct); return Results.NoContent(); }).Requires(NotificationWrites.Own).WithSummary("Marque non lue.");

        var settings = api.MapGroup("notification-settings").WithTags("Notifications");
        settings.MapGet("", (SettingsAppService s, CancellationToken ct) => s.Mine(ct)).RequiresSignIn()
            .WithSummary("Mes choix : fréquence du courriel (Daily, Weekly, Never), pause, et par nature None, InApp ou Mail.");
        settings.MapPut("", async (SettingsAppService s, SettingsInput input, CancellationToken ct) => { await s.Choose(input, ct); return await s.Mine(ct); })
            .Requires(NotificationWrites.Own).WithSummary("Remplace mes choix ; une nature absente reste telle quelle.");
    }
}
