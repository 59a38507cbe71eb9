using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.Documents;
using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Incoming;

/// <summary>From a message to an exchange: people matched by address, files kept, the second time recognised.</summary>
public sealed class IncomingTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static string Mail(string id) => $"""
        From: Camille Exemple <camille.exemple@exemple.fr>
        To: responsable59@demo.crm, caf59@demo.crm
        Subject: Devis
        Date: Fri, 20 Nov 2026 09:00:00 +0100
        Message-ID: <{id}@exemple.fr>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=A

        --A
        Content-Type: text/plain; charset=utf-8

        Voici le devis.
        --A
        Content-Type: application/pdf; name=devis.pdf
        Content-Disposition: attachment; filename=devis.pdf
        Content-Transfer-Encoding: base64

        JVBERi0xLjQK
        --A
        Content-Type: application/octet-stream; name=virus.exe
        Content-Disposition: attachment; filename=virus.exe
        Content-Transfer-Encoding: base64

        TVqQAAMAAAAE
        --A--
        """.ReplaceLineEndings("\r\n");

    private static Task<IncomingOutput> Read(CrmHost crm, string account, string content, string name = "message.eml") =>
        crm.As(account, s => s.GetRequiredService<IncomingAppService>().Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), name, default));

    [Theory, Engines]
    public async Task A_mail_becomes_an_exchange_with_its_people_and_files(Engine engine)
    {
        var crm = await hosts.On(engine);
        var mail = Mail(Guid.NewGuid().ToString("N"));
        var read = await Read(crm, "caf59", mail);
        read.Draft.Participants!.ShouldHaveSingleItem().UserId.ShouldBe((await crm.ProfileOf("responsable59")).UserId);
        read.Unknown.ShouldHaveSingleItem().Name.ShouldBe("Camille Exemple");
        (read.Files.Select(f => f.FileName), read.Refused, read.Already)
            .ShouldSatisfyAllConditions(r => r.Item1.ShouldBe(["devis.pdf"]), r => r.Refused.ShouldBe(["virus.exe"]), r => r.Already.ShouldBeNull());

        var id = await Log.Write(crm, "caf59", read.Draft with { TerritoryIds = [Log.Lille.Id], NewPeople = read.Unknown });
        var logged = await Log.Read(crm, "caf59", id);
        (logged.Kind, logged.Date, logged.Subject, logged.Participants.Count).ShouldBe((InteractionKind.Email, Days.Ago(2), "Devis", 2));
        (await crm.As("caf59", s => s.GetRequiredService<ExchangeDocuments>().Of(id, default))).ShouldHaveSingleItem().FileName.ShouldBe("devis.pdf");

        var again = await Read(crm, "responsable59", mail);
        again.Already!.Id.ShouldBe(id);
        again.Unknown.ShouldBeEmpty("the person is known from now on");
        (await Read(crm, "caf62", mail)).Already.ShouldBeNull("an exchange out of scope is not told");
    }

    [Theory, Engines]
    public async Task Files_of_somebody_else_are_not_taken_and_nothing_is_written(Engine engine)
    {
        var crm = await hosts.On(engine);
        var read = await Read(crm, "caf59", Mail(Guid.NewGuid().ToString("N")));
        var error =
            (await Should.ThrowAsync<InputException>(() =>
            Log.Write(crm, "responsable59", Log.Input("volé") with { Files = read.Draft.Files }))).Errors.ShouldHaveSingleItem();
        (error.Field, error.Code).ShouldBe(("files", CoreErrors.UnknownReference));
        (await crm.As("responsable59", s => s.GetRequiredService<InteractionReader>()
            .List(new InteractionFilter(Q: "volé"), new Crm.Foundation.Data.PageRequest(), default))).Total.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task Files_that_nobody_logs_go_after_two_days(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var read = await Read(crm, "caf59", Mail("a"));
        crm.Time.Advance(TimeSpan.FromDays(3));
        await crm.As("system", s => s.GetRequiredService<KeptFiles>().Run(default));
        (await Should.ThrowAsync<InputException>(() => crm.As("caf59", s => s.GetRequiredService<KeptFiles>().Mine(read.Draft.Files, default))))
            .Errors.ShouldHaveSingleItem().Code.ShouldBe(CoreErrors.UnknownReference);
    }

    [Theory]
    [Engines("message.eml", "", "Crm.Territories:MailUnreadable")]
    [Engines("rendez-vous.ics", "BEGIN:VCALENDAR", "Crm.Territories:InvitationUnreadable")]
    [Engines("message.msg", "x", "Crm.Territories:IncomingTypeRefused")]
    public async Task What_cannot_be_read_is_refused_by_the_API_with_a_code(Engine engine, string name, string content, string code)
    {
        using var script = await (await hosts.On(engine)).SignedIn("caf59");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", name } };
        var answer = await script.PostAsync("/api/v1/incoming-messages", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().ShouldBe(code);
    }

    [Theory, Engines]
    public async Task An_invitation_is_recognised_the_second_time(Engine engine)
    {
        var crm = await hosts.On(engine);
        var ics = $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:{Guid.NewGuid()}\r\n" +
            "DTSTAMP:20261101T080000Z\r\nSUMMARY:Copil\r\nDTSTART:20261124T090000Z\r\nDTEND:20261124T103000Z\r\n" +
            "ATTENDEE:mailto:responsable59@demo.crm\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var read = await Read(crm, "caf59", ics, "invitation.ics");
        (read.Draft.DurationMinutes, read.Draft.Date).ShouldBe((90, Days.Ahead(2)));
        var id = await Log.Write(crm, "caf59", read.Draft with { TerritoryIds = [Log.Lille.Id] });
        (await Read(crm, "caf59", ics, "invitation.ics")).Already.ShouldBe(new AlreadyLogged(id, "Copil", Days.Ahead(2)));
    }
}
