using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Invented missions of the demo accounts: under way, late, overdrawn, just begun, closed. Dates count from today.</summary>
internal sealed class DemoAccompaniments(AccompanimentsData data, IUserDirectory directory, IGeography geography, IClock clock) : IDemoSeed
{
    private const string Said = "*Exemple inventé pour la démonstration.*";

    public int Order => 60;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.Accompaniments.IgnoreQueryFilters().AnyAsync(a => a.Id == IdOf("0"), ct)) return;
        var accounts = (await directory.Profiles(ct)).ToDictionary(p => p.Email, p => p);
        foreach (var (scene, number) in DemoMissions.All.Select((s, i) => (s, i)))
        {
            var officers = scene.Officers.Select(o => accounts.GetValueOrDefault(o + "@demo.crm")).OfType<AccessProfile>().ToList();
            var place = (await geography.ByCodes(scene.Kind, [scene.Code], ct)).GetValueOrDefault(scene.Code);
            if (place is null || officers.Count == 0) continue;
            Write(number, scene, place, officers);
        }
        await data.Save(ct);
    }

    private void Write(int number, DemoMission scene, TerritoryCard place, List<AccessProfile> officers)
    {
        var (today, first) = (clock.Today, officers[0]);
        var from = today.AddDays(-scene.Since);
        var rank = 0;
        Guid Next() => IdOf($"{number}:{rank++}");
        var mission = new Accompaniment(IdOf($"{number}"), new AccompanimentFacts
        {
            Title = scene.Title, Theme = AccompanimentTheme.CodeOf(scene.Theme), TerritoryId = place.Id, Departments = place.Departments,
            Officers = [.. officers.Select(o => o.UserId)], InCharge = first.UserId,
            From = from, To = today.AddDays(scene.Until), PlannedHundredths = scene.PlannedDays * 100,
            Note = $"{scene.Note}\n\n{Said}", Audience = scene.Audience,
            Objectives =
                [.. scene.Objectives.Select((o, i) =>
                new ObjectiveInput { Text = o, DueDate = today.AddDays(scene.Until - 20 + i * 10), State = i < scene.Reached
                ? ObjectiveState.Reached : ObjectiveState.Open })],
        }, AccompanimentStage.Response, first.UserId, today, Next);
        for (var stage = AccompanimentStage.Setup; stage <= scene.Stage; stage++)
            mission.MoveTo(stage, from.AddDays(scene.Since * (int)stage / 4), null, first.UserId, today, Next());
        if (scene.Closed)
            mission.Close(new CloseOut { Result = AccompanimentResult.Achieved, Sentence = "Convention signée, le comité technique prend la suite.",
            Learnt = "Réunir les élus **avant** le chiffrage fait gagner un mois.", On = today.AddDays(-12) }, first.UserId, today, Next());
        Sign(mission, first, from);
        for (var i = 0; i < scene.Entries; i++) Spend(number, i, scene, mission, officers[i % officers.Count]);
        for (var i = 0; i < scene.Exchanges; i++) Meet(number, i, scene, mission, place, first);
    }

    /// <summary>Spread from the start to a few days ago.</summary>
    private DateOnly DayOf(DemoMission scene, int i, int of) =>
        Weekday(clock.Today.AddDays(-3 - DemoMissions.All.ToList().IndexOf(scene) % 5 - (scene.Since - 9) * i / Math.Max(1, of)));

    private void Spend(int number, int i, DemoMission scene, Accompaniment mission, AccessProfile officer)
    {
        var date = DayOf(scene, i, scene.Entries);
        Sign(new TimeEntry(IdOf($"{number}:time:{i}"), mission.Id,
            new TimeFacts(date, officer.UserId, i % 3 == 0 ? 420 : 210, DemoMissions.Works[(number + i) % DemoMissions.Works.Count])), officer, date);
    }

    private void Meet(int number, int i, DemoMission scene, Accompaniment mission, TerritoryCard place, AccessProfile officer)
    {
        var date = DayOf(scene, i * 2 + 1, scene.Exchanges * 2);
        Sign(new Interaction(IdOf($"{number}:exchange:{i}"), new InteractionInput
        {
            Kind = i % 2 == 0 ? InteractionKind.Meeting : InteractionKind.Call, Date = date, DurationMinutes = i % 2 == 0 ? 120 : 30, Subject = i % 2 == 0
                ? $"Comité technique : {scene.Theme.ToLowerInvariant()}" : "Point d’avancement",
            Text = $"Suite de la mission, point sur les objectifs.\n\n{Said}", Audience = scene.Audience, Initiative = Initiative.Own,
            TerritoryIds = [place.Id], Dossier = new DossierRef(AccompanimentNoun.Name, mission.Id),
        }, [place], clock.Today), officer, date);
    }

    private static DateOnly Weekday(DateOnly date) =>
        date.DayOfWeek switch { DayOfWeek.Sunday => date.AddDays(-2), DayOfWeek.Saturday => date.AddDays(-1), _ => date };

    private void Sign(AuditedEntity entity, AccessProfile author, DateOnly date)
    {
        var entry = data.Context.Add(entity);
        entry.Property(nameof(entity.CreatedBy)).CurrentValue = author.UserId;
        var written = DateTime.SpecifyKind(date.ToDateTime(new TimeOnly(15, 30)), DateTimeKind.Utc);
        entry.Property(nameof(entity.CreatedAt)).CurrentValue = written < clock.Now ? written : clock.Now;
    }

    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"crm:demo:accompaniment:{name}")).AsSpan(0, 16));
}
