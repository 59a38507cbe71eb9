using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Templates;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Demo;

/// <summary>Tags, a Caf's own template and named participants on the invented exchanges, so that filters, calendar and forms have something to show.</summary>
internal sealed class DemoTags(ExchangesData data, IUserDirectory directory, IClock clock) : IDemoSeed
{
    private static readonly (string Name, TagReach Reach, TagColour Colour, string Author, string[] Words)[] All =
    [
        ("Vigilance", TagReach.Shared, TagColour.Red, "caf59@demo.crm", ["interim", "cessent", "manque"]),
        ("Projet éducatif", TagReach.Shared, TagColour.Green, "caf59@demo.crm", ["visite"]),
        ("Investissement", TagReach.National, TagColour.Blue, "cnaf@demo.crm", ["investissement", "simulation", "financement"]),
        ("Renouvellement CTG", TagReach.National, TagColour.Purple, "cnaf@demo.crm", ["convention"]),
        ("À relire", TagReach.Personal, TagColour.Amber, "caf59@demo.crm", ["forum"]),
    ];

    public int Order => 60;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.Tags.IgnoreQueryFilters().AnyAsync(t => t.Id == IdOf(All[0].Name), ct)) return;
        var accounts = (await directory.Profiles(ct)).ToDictionary(p => p.Email);
        if (!accounts.TryGetValue("caf59@demo.crm", out var officer)) return;
        var exchanges = await data.Interactions.AsTracking().Include(i => i.Users).Include(i => i.Contacts)
            .Where(i => i.Text.Contains("inventé pour la démonstration")).OrderBy(i => i.Date).ThenBy(i => i.Id).AsSplitQuery().ToListAsync(ct);
        foreach (var (name, reach, colour, author, words) in All.Where(t => accounts.ContainsKey(t.Author)))
        {
            var tag = new Tag(IdOf(name), name, reach, colour, [.. accounts[author].Departments]);
            Sign(tag, accounts[author].UserId);
            data.Context.AddRange(exchanges.Where(i => words.Any(w => i.SearchText.Contains(w, StringComparison.Ordinal))
                && (reach is TagReach.National || i.ScopeRows.Any(r => officer.Departments.Contains(r.Code))))
                .Select(i => new InteractionTag(i.Id, tag.Id)));
        }
        var template = new TemplateInput { Name = "Point mensuel avec le relais", Kind = InteractionKind.Call,
            Subject = "Point mensuel avec le relais petite enfance", DurationMinutes = 30,
            Text = "**Assistantes maternelles : arrivées et départs**\n\n\n\n**Demandes des familles**\n\n\n\n**Temps collectifs à venir**\n\n- " };
        Sign(new ExchangeTemplate(IdOf("modele"), template, [.. officer.Departments]), officer.UserId);
        await Name(exchanges, accounts.Values.FirstOrDefault(a => a.Email == "responsable59@demo.crm"), ct);
        await data.Save(ct);
    }

    /// <summary>Contacts of the same département, three at most, one of them excused now and then; the manager comes to the Nord's meetings.</summary>
    private async Task Name(List<Interaction> exchanges, AccessProfile? manager, CancellationToken ct)
    {
        var people = await data.Contacts.AsNoTracking().OrderBy(c => c.SearchText).ThenBy(c => c.Id).ToListAsync(ct);
        foreach (var (exchange, number) in exchanges.Select((e, i) => (e, i)).Where(x => x.e.Kind is not InteractionKind.Note))
        {
            var codes = exchange.ScopeRows.Select(r => r.Code).Where(c => c != ScopeRow.Everywhere).ToHashSet();
            var near = people.Where(p => p.ScopeRows.Any(r => codes.Contains(r.Code))).ToList();
            foreach (var (person, rank) in near.Skip(number * 2 % Math.Max(1, near.Count)).Take(1 + number % 3).Select((p, i) => (p, i)))
            {
                var link = new InteractionContact(exchange.Id, person.Id);
                link.Was(rank == 2 ? Presence.Excused : Presence.Present);
                data.Add(link);
            }
            if (manager is not null && exchange.Kind is InteractionKind.Meeting && manager.Departments.Any(codes.Contains))
                data.Add(new InteractionUser(exchange.Id, manager.UserId));
        }
    }

    private void Sign(AuditedEntity entity, Guid author)
    {
        var entry = data.Context.Add(entity);
        entry.Property(nameof(entity.CreatedBy)).CurrentValue = author;
        entry.Property(nameof(entity.CreatedAt)).CurrentValue = clock.Now;
    }

    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"crm:demo:tag:{name}")).AsSpan(0, 16));
}
