using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Home.Digest;

/// <summary>
/// Each morning (on Monday for those who prefer), one mail per person who has something due or unread news they want by mail:
/// never one per task or per piece of news, nothing when there is nothing, nothing to who said never or is away.
/// </summary>
internal sealed class DigestJob(HomeData data, Lines lines, DigestNews news, IUserDirectory directory, ICurrentUser user, Outbox outbox, IClock clock) : IJob
{
    private const int MaxLines = 40;

    public async Task Run(CancellationToken ct)
    {
        if (!news.MailEnabled) return;
        var waiting = (await Due().Select(t => t.Assignee).Distinct().ToListAsync(ct)).ToHashSet();
        waiting.UnionWith(await news.Waiting(ct));
        var settings = await data.NotificationSettings.AsNoTracking().ToDictionaryAsync(s => s.UserId, ct);
        foreach (var person in (await directory.Profiles(ct)).Where(p => waiting.Contains(p.UserId)))
            if (Leaves(settings.GetValueOrDefault(person.UserId)))
                await Write(person, settings.GetValueOrDefault(person.UserId)?.Frequency ?? DigestFrequency.Daily, ct);
        await data.Save(ct);
    }

    private bool Leaves(NotificationSettings? settings) => settings is null || !(settings.QuietUntil > clock.Today) && settings.Frequency switch
    {
        DigestFrequency.Never => false,
        DigestFrequency.Weekly => clock.Today.DayOfWeek is DayOfWeek.Monday,
        _ => true,
    };

    /// <summary>Read as that person: what left their scope is not told.</summary>
    private async Task Write(AccessProfile person, DigestFrequency frequency, CancellationToken ct)
    {
        using var _ = user.Become(person);
        var due =
            await lines.Complete(await lines.Of(Due().Where(t => t.Assignee == person.UserId).OrderBy(t => t.DueDate).ThenBy(t => t.Id)
            .Take(MaxLines)).ToListAsync(ct), ct);
        var told = await news.Of(person.UserId, frequency, MaxLines, ct);
        if (due.Count + told.Count == 0) return;
        var subject = "Votre journée : "
            + string.Join(", ",
            new[] { due.Count > 0 ? $"{Fr.Count(due.Count, "suite")} à donner" : null, told.Count > 0
            ? Fr.Count(told.Count, "nouvelle") : null }.OfType<string>());
        await outbox.Add(IdOf(person.UserId, clock.Today), MailMessage.OutboxKind,
            new MailMessage(person.Email, subject, Text(person, due, told)).ToPayload(), ct);
    }

    private IQueryable<FollowUpTask> Due() => data.Tasks.InStatus(FollowUpStatus.Open, clock.Today).Where(t => t.DueDate <= clock.Today);

    private string Text(AccessProfile person, IReadOnlyList<TaskLine> due, IReadOnlyList<NotificationOutput> told)
    {
        var tasks = due.Select(t => $"- {t.Title} ({t.When})" + (t.Territories.Count > 0 ? $", {TerritoryName.Short(t.Territories)}" : ""));
        var parts = new List<string> { $"Bonjour {person.Name}," };
        if (due.Count > 0)
            parts.Add(
            $"À faire aujourd’hui\n{string.Join('\n', tasks)}\nFaites-les ou reportez-les dans Crm, « Ma journée » : elles ne vous seront plus rappelées.");
        if (told.Count > 0) parts.Add($"Nouvelles\n{string.Join('\n', told.Select(n => "- " + n.Title))}");
        parts.Add($"Pour recevoir moins de courriels, ou aucun : {news.Address("/notifications/reglages")}");
        return string.Join("\n\n", parts) + "\n";
    }

    /// <summary>One id per person and day: a job run twice writes once.</summary>
    internal static Guid IdOf(Guid person, DateOnly day) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"digest:{person:N}:{day:yyyy-MM-dd}")).AsSpan(0, 16));
}
