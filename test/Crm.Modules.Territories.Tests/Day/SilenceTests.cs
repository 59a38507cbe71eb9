using Crm.Modules.Territories.Exchanges.Silence;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Day;

public sealed class SilenceTests
{
    private static Task<IReadOnlyList<SilentTerritory>> Mine(CrmHost crm, string account = "caf59") =>
        crm.As(account, s => s.GetRequiredService<SilenceAppService>().Mine(10, default));

    [Theory, Engines]
    public async Task A_territory_falls_silent_after_the_limit_whoever_wrote_last(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine, settings: [("Silence:Days", "60")]);
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(60) });
        (await Mine(crm)).ShouldBeEmpty();
        crm.Time.Advance(TimeSpan.FromDays(1));
        var silent = (await Mine(crm)).ShouldHaveSingleItem();
        (silent.Territory.Id, silent.Days, silent.Mine).ShouldBe((Log.Lille.Id, 61, 1));
        (await Mine(crm, "responsable59")).ShouldBeEmpty();
        await Log.Write(crm, "responsable59", Log.Input());
        (await Mine(crm)).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task Put_off_it_is_shown_again_on_its_day(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        await Log.Write(crm, "caf59", Log.Input() with { Date = Days.Ago(90) });
        await crm.As("caf59", s => s.GetRequiredService<SilenceAppService>().Snooze(Log.Lille.Id, new SnoozeInput(Days.Ahead(7), "mail envoyé"), default));
        (await Mine(crm)).ShouldBeEmpty();
        crm.Time.Advance(TimeSpan.FromDays(7));
        (await Mine(crm)).ShouldHaveSingleItem();
    }
}
