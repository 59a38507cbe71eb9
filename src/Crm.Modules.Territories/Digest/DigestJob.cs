using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Crm.Modules.Territories.Digest;

/// <summary>Each morning, one mail per person who has something due: never one per task, nothing when nothing is due.</summary>
internal sealed class DigestJob(TerritoriesData data, Lines lines, IUserDirectory directory, ICurrentUser user, Outbox outbox, IClock clock, IConfiguration configuration) : IJob
{
    private const int MaxLines = 40;

    public async Task Run(CancellationToken ct)
    {
        if (!configuration.GetValue("Mail:Enabled", false)) return;
        var waiting = (await Due().Select(t => t.Assignee).Distinct().ToListAsync(ct)).ToHashSet();
        foreach (var person in (await directory.Profiles(ct)).Where(p => waiting.Contains(p.UserId))) await Write(person, ct);
        await data.Save(ct);
    }

    /// <summary>Read as that person: what left his scope is not told.</summary>
    private async Task Write(AccessProfile person, CancellationToken ct)
    {
        using var _ = user.Become(person);
        var due = await lines.Complete(await lines.Of(Due().Where(t => t.Assignee == person.UserId).OrderBy(t => t.DueDate).ThenBy(t => t.Id).Take(MaxLines)).ToListAsync(ct), ct);
        if (due.Count == 0) return;
        var mail = new MailMessage(person.Email, $"Votre journée : {Fr.Count(due.Count, "suite")} à donner", Text(person, due));
        await outbox.Add(IdOf(person.UserId, clock.Today), MailMessage.OutboxKind, mail.ToPayload(), ct);
    }

    private IQueryable<FollowUpTask> Due() => data.Tasks.InStatus(FollowUpStatus.Open, clock.Today).Where(t => t.DueDate <= clock.Today);

    private static string Text(AccessProfile person, IReadOnlyList<TaskLine> due)
    {
        var said = due.Select(t => $"- {t.Title} ({t.When})" + (t.Territories.Count > 0 ? $", {TerritoryName.Short(t.Territories)}" : ""));
        return $"Bonjour {person.Name},\n\n{string.Join('\n', said)}\n\nFaites-les ou reportez-les dans Crm, « Ma journée » : elles ne vous seront plus rappelées.\n";
    }

    /// <summary>One id per person and day: a job run twice writes once.</summary>
    internal static Guid IdOf(Guid person, DateOnly day) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"digest:{person:N}:{day:yyyy-MM-dd}")).AsSpan(0, 16));
}
