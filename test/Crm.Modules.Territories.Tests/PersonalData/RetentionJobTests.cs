using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Tests.Merges;
using Crm.Workbench.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.PersonalData;

public sealed class RetentionJobTests
{
    [Theory, Engines]
    public async Task What_is_past_its_duration_is_emptied_everywhere_and_the_counts_stay(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var contact = await crm.Contact("Camille", "Oubliable",
            new ContactInput { Emails = ["camille.oubliable@exemple.fr"], Phones = ["0320000000"], Note = "Note" });
        var function = await crm.Function(contact, await crm.Organisation("Organisation qui reste"));
        var old = await Exchange(crm, Days.Ago(10), contact, Audience.Private, "Échange avec Camille Oubliable");
        crm.Time.Advance(TimeSpan.FromDays(365 * 2));
        await Run(crm);
        // Two years: past for a private exchange, not yet for a person.
        (await crm.Read(d => d.Interactions.SingleAsync(i => i.Id == old))).ForgottenAt.ShouldNotBeNull();
        (await crm.Read(d => d.Contacts.SingleAsync(c => c.Id == contact))).AnonymisedAt.ShouldBeNull();

        crm.Time.Advance(TimeSpan.FromDays(400));
        (await Past(crm, "Contacts")).ShouldBe(1);
        await Run(crm);
        var gone = await crm.Read(d => d.Contacts.Include(c => c.Emails).Include(c => c.Phones).SingleAsync(c => c.Id == contact));
        (gone.FullName, gone.Note, gone.Emails.Count, gone.Phones.Count, gone.SearchText).ShouldBe(("Personne anonymisée", null, 0, 0, "anonymisee personne"));
        (await crm.Read(d => d.AllFunctions.SingleAsync(f => f.Id == function))).Title.ShouldBe("Directrice");
        var exchange = await crm.Read(d => d.Interactions.Include(i => i.Contacts).Include(i => i.Territories).SingleAsync(i => i.Id == old));
        (exchange.Text, exchange.Participants, exchange.Contacts.Count, exchange.Territories.Count, exchange.DurationMinutes, exchange.Date)
            .ShouldBe(("", null, 0, 1, 45, Days.Ago(10)));
        (await crm.Read(d => d.Tasks.SingleAsync(t => t.InteractionId == old))).Title.ShouldBe("Suite archivée");
        var traces = await crm.Read(d => d.Context.Set<AuditEntry>().Where(e => e.EntityId == contact || e.EntityId == old)
            .Select(e => e.Changes).ToListAsync());
        traces.ShouldNotContain(t => t.Contains("Oubliable", StringComparison.Ordinal));
        (await Past(crm, "Contacts")).ShouldBe(0);
        var noted = await crm.Read(d => d.Context.Set<AuditEntry>().CountAsync(e => e.Kind == "Retention"));
        await Run(crm);
        (await crm.Read(d => d.Context.Set<AuditEntry>().CountAsync(e => e.Kind == "Retention"))).ShouldBe(noted);
    }

    [Theory, Engines]
    public async Task A_person_of_whom_something_was_heard_stays(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var (seen, sitting) = (await crm.Contact("Vue", "Récemment"), await crm.Contact("Élue", "En mandat"));
        var function = await crm.Function(sitting, await crm.Organisation("Commune du mandat"), "Maire");
        await crm.As("system", async services =>
        {
            var data = services.GetRequiredService<HomeData>();
            var f = await data.AllFunctions.AsTracking().SingleAsync(f => f.Id == function);
            f.Rewrite(new FunctionInput { ContactId = f.ContactId, OrganisationId = f.OrganisationId, Title = f.Title,
                MandateUntil = Days.Today.AddYears(6) }, []);
            await data.Save(default);
        });
        crm.Time.Advance(TimeSpan.FromDays(365 * 4));
        await Exchange(crm, Days.Today.AddYears(4).AddDays(-30), seen, Audience.Caf, "Réunion");
        await Run(crm);
        (await crm.Read(d => d.Contacts.CountAsync(c => c.AnonymisedAt != null))).ShouldBe(0);
    }

    [Theory, Engines]
    public async Task The_screen_decides_before_the_configuration(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, Content.Geography, ("Retention:Contacts", "12"));
        var value = () => crm.As("system", async s => (await s.GetRequiredService<RetentionAppService>().Get("Contacts", default)).Value);
        (await value()).ShouldBe(12);
        await crm.As("system", s => s.GetRequiredService<RetentionAppService>()
            .Decide("Contacts", new RetentionInput { Value = 24, Purpose = "a", LegalBasis = "b", Source = "c" }, null, default));
        (await value()).ShouldBe(24);
    }

    private static Task Run(CrmHost crm) => crm.As("system", s => s.GetRequiredService<RetentionJob>().Run(default));

    private static Task<int?> Past(CrmHost crm, string code) =>
        crm.As("system", async s => (await s.GetRequiredService<RetentionAppService>().Preview(default)).Single(l => l.Code == code).Past);

    private static Task<Guid> Exchange(CrmHost crm, DateOnly on, Guid contact, Audience audience, string subject) => crm.As("system", async services =>
    {
        var (data, places) = (services.GetRequiredService<HomeData>(),
            (await services.GetRequiredService<IGeography>().ByIds([NetworkCalls.Nord], default)).Values.ToList());
        var input = new InteractionInput { Kind = InteractionKind.Meeting, Date = on, DurationMinutes = 45, Subject = subject, Text = subject,
            TerritoryIds = [NetworkCalls.Nord], Audience = audience, Participants = [new Participant { ContactId = contact }] };
        var interaction = new Interaction(Guid.NewGuid(), input, places, on);
        data.Add(interaction);
        data.Add(new FollowUpTask(Guid.NewGuid(), new Promise("Rappeler Camille Oubliable", on.AddDays(5), Guid.NewGuid()),
            interaction.Id, audience, places, on));
        await data.Save(default);
        return interaction.Id;
    });
}
