using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Territories;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Demo;

/// <summary>
/// Invented exchanges of the last six months by the demo accounts, on the portfolio's territories and around, with next steps
/// late, due today, to come, done and put off. Dates count from today, so that the demo always looks alive.
/// </summary>
internal sealed class DemoExchanges(ExchangesData data, IUserDirectory directory, IGeography geography, IPortfolios portfolios, IClock clock) : IDemoSeed
{
    private static readonly string[] Communes = ["59350", "59392", "59512", "59249", "62498", "62193", "02381", "02691", "80021", "80001"];
    private static readonly string[] Epcis = ["200069672"];
    private static readonly string[] Silent = ["59249", "62193", "80001", "200035715"];
    private static readonly Audience[] Audiences = [Audience.Caf, Audience.Caf, Audience.Committee, Audience.Caf, Audience.National,
        Audience.Committee, Audience.Private];

    private const int Turns = 4;

    /// <summary>Recent next steps so far: they take each state in turn.</summary>
    private int recent;

    public int Order => 30;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.Interactions.AnyAsync(i => i.Id == IdOf(0), ct)) return;
        var accounts = (await directory.Profiles(ct)).Where(p => p.Email.EndsWith("@demo.crm", StringComparison.Ordinal)
            && p.Permissions.Contains(TerritoriesPermissions.Interactions.Create)).ToList();
        if (accounts.Count == 0) return;
        var number = 0;
        foreach (var place in await Places(ct))
        {
            // Officers first, then the commissaire and the national team, as in life.
            var able = accounts.Where(a => a.Everything || a.Departments.Intersect(place.Departments).Any()).OrderBy(a => a.Everything)
                .ThenBy(a => a.Departments.Count).ThenBy(a => a.Email, StringComparer.Ordinal).ToList();
            for (var turn = 0; turn < Turns && able.Count > 0; turn++, number++) Write(number, turn, place, able[turn == 2 ? number % able.Count : 0]);
        }
        await data.Save(ct);
    }

    private void Write(int number, int turn, TerritoryCard place, AccessProfile author)
    {
        var date = DateOf(number, turn, Silent.Contains(place.Code));
        // What is to come is met, called or visited: it is not yet a note.
        var scene = date > clock.Today ? DemoScenes.All[number % 2 * 6] : DemoScenes.All[number * 5 % DemoScenes.All.Count];
        // The commissaire shares what they write.
        var audience = author.AudienceFloor > (int)Audience.Caf ? Audience.Committee : Audiences[number % Audiences.Length];
        var input = new InteractionInput
        {
            Kind = scene.Kind, Date = date, DurationMinutes = scene.Minutes, Subject = scene.Subject,
            Text = (date > clock.Today ? "Ordre du jour à préparer." : scene.Text) + "\n\n*Exemple inventé pour la démonstration.*",
            ParticipantsText = scene.With, Audience = audience, Initiative = number % 4 == 1 ? Initiative.Request : Initiative.Own, TerritoryIds = [place.Id],
        };
        var interaction = new Interaction(IdOf(number), input, [place], clock.Today);
        Sign(interaction, author, date);
        if (scene.Next is not null && date <= clock.Today) Sign(Follow(number, scene.Next, interaction, author, place), author, date);
    }

    /// <summary>Four turns: one to come or recent, one of this month or of long ago (the territory falls silent), then older ones.</summary>
    private DateOnly DateOf(int number, int turn, bool silent)
    {
        var back = (turn, silent) switch
        {
            (0, false) when number / Turns % 3 == 1 => -(2 + number % 9),
            (0, false) => 1 + number % 12,
            (1, false) => 13 + number * 7 % 30,
            (0 or 1, true) => 71 + number % 20,
            (2, _) => 92 + number * 11 % 30,
            _ => 125 + number * 13 % 55,
        };
        var date = clock.Today.AddDays(-back);
        return date.DayOfWeek switch { DayOfWeek.Sunday => date.AddDays(back < 0 ? 1 : -2), DayOfWeek.Saturday => date.AddDays(back < 0 ? 2 : -1), _ => date };
    }

    private FollowUpTask Follow(int number, string title, Interaction interaction, AccessProfile author, TerritoryCard place)
    {
        var old = interaction.Date < clock.Today.AddDays(-60);
        var turn = old ? 0 : recent++ % 6;
        var due = old ? interaction.Date.AddDays(10) : clock.Today.AddDays(turn switch { 0 => -4, 1 => 0, 2 => 6, 3 => 20, 4 => -1, _ => 1 });
        var task = new FollowUpTask(IdOf(number + 10_000), new Promise(title, due, author.UserId), interaction.Id, interaction.Audience, [place], clock.Today);
        if (old) task.Complete(interaction.Date.AddDays(9));
        else if (turn == 3) task.SnoozeUntil(clock.Today.AddDays(12), "Attend la réponse de la mairie", clock.Today);
        return task;
    }

    private void Sign(Foundation.Entities.AuditedEntity entity, AccessProfile author, DateOnly date)
    {
        var entry = data.Context.Add(entity);
        entry.Property(nameof(entity.CreatedBy)).CurrentValue = author.UserId;
        var written = DateTime.SpecifyKind(date.ToDateTime(new TimeOnly(15, 30)), DateTimeKind.Utc);
        entry.Property(nameof(entity.CreatedAt)).CurrentValue = written < clock.Now ? written : clock.Now;
    }

    private async Task<IReadOnlyList<TerritoryCard>> Places(CancellationToken ct)
    {
        var followed = new List<TerritoryCard>();
        foreach (var (id, _) in await portfolios.Names(ct)) followed.AddRange((await portfolios.Find(id, ct))?.Entries.Select(e => e.Territory) ?? []);
        return [.. followed.Concat((await geography.ByCodes(TerritoryKind.Epci, Epcis, ct)).Values)
            .Concat((await geography.ByCodes(TerritoryKind.Commune, Communes, ct)).Values).DistinctBy(t => t.Id)];
    }

    private static Guid IdOf(int number) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"crm:demo:exchange:{number}")).AsSpan(0, 16));
}
