using Crm.Modules.Territories.Network.Merges;

namespace Crm.Modules.Territories.Tests.Merges;

/// <summary>With a clock of their own.</summary>
public sealed class MergeUndoLimitTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A_merge_is_undone_within_thirty_days_and_no_later(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (a, b, c, d) = (await crm.Organisation("Délai A"), await crm.Organisation("Délai B"), await crm.Organisation("Délai C"),
            await crm.Organisation("Délai D"));
        using var manager = await crm.SignedIn("responsable59");
        var (first, second) = (await manager.Merge("organisations", a, b), await manager.Merge("organisations", c, d));
        crm.Time.Advance(TimeSpan.FromDays(30));
        (await manager.Send(HttpMethod.Post, $"merges/{first}/undo")).IsSuccessStatusCode.ShouldBeTrue();
        crm.Time.Advance(TimeSpan.FromMinutes(1));
        (await (await manager.Send(HttpMethod.Post, $"merges/{second}/undo")).Refusal()).ShouldBe((422, MergeErrors.UndoTooLate));
        (await manager.Json($"merges/{second}")).GetProperty("canUndo").GetBoolean().ShouldBeFalse();
    }
}
