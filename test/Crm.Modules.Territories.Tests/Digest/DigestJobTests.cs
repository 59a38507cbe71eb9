using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Home.Digest;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Digest;

public sealed class DigestJobTests
{
    private static readonly (string, string)[] MailOn = [("Mail:Enabled", "true"), ("Mail:Host", "localhost"), ("Mail:From", "crm@exemple.fr")];

    private static Task Run(CrmHost crm) => crm.As("system", s => s.GetRequiredService<DigestJob>().Run(default));

    private static Task<List<OutboxMessage>> Mails(CrmHost crm) =>
        crm.As("system", s => s.GetRequiredService<ModuleDbContext>().Set<OutboxMessage>().Where(m => m.Kind == MailMessage.OutboxKind).ToListAsync());

    [Theory, Engines]
    public async Task One_mail_per_person_and_day_however_often_it_runs(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, settings: MailOn);
        for (var i = 0; i < 3; i++) await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(-i) });
        await Log.Write(crm, "caf62", Log.Input(places: Log.Ternois) with { NextStep = Log.Step(1) });
        await Run(crm);
        await Run(crm);
        (await Mails(crm)).ShouldHaveSingleItem().Payload.ShouldContain("caf59@demo.crm");
        crm.Time.Advance(TimeSpan.FromDays(1));
        await Run(crm);
        (await Mails(crm)).Count.ShouldBe(3);
    }

    [Theory, Engines]
    public async Task What_is_done_or_put_off_is_not_reminded(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, settings: MailOn);
        var done = (await Log.Read(crm, "caf59", await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(0) }))).NextStep!.Id;
        var later = (await Log.Read(crm, "caf59", await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(0) }))).NextStep!.Id;
        await crm.As("caf59", s => s.GetRequiredService<TaskAppService>().Complete(done, default));
        await crm.As("caf59", s => s.GetRequiredService<TaskAppService>().Snooze(later, new SnoozeInput(Days.Ahead(5), "attend"), default));
        await Run(crm);
        (await Mails(crm)).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task Nothing_is_written_when_mail_is_off(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { NextStep = Log.Step(0) });
        await Run(crm);
        (await Mails(crm)).ShouldBeEmpty();
    }
}
