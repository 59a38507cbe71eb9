using System.Net;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Trash;

/// <summary>What is thrown away comes back for thirty days to the second: every kind of thing that the API restores.</summary>
public sealed class RestoreLimitTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Fact]
    public async Task What_is_thrown_away_comes_back_for_thirty_days()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        using var script = (await somebody.Comes()).Script;
        var problems = new List<string>();
        var thrown = await ThrownAway.Of(crm, script, problems);
        crm.Time.Advance(TimeSpan.FromDays(30));
        foreach (var (kind, (early, _)) in thrown)
            if (await ThrownAway.Restore(script, early) is { IsSuccessStatusCode: false } refused)
                problems.Add($"{kind}: {(int)refused.StatusCode} on the last day");
        crm.Time.Advance(TimeSpan.FromSeconds(1));
        foreach (var (kind, (_, late)) in thrown)
        {
            using var answer = await ThrownAway.Restore(script, late);
            if (!await IsTooLate(answer)) problems.Add($"{kind}: {(int)answer.StatusCode} a second later");
        }
        thrown.Count.ShouldBeGreaterThan(20);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static async Task<bool> IsTooLate(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.UnprocessableEntity && (await answer.Content.Body()).Text("code")
            .EndsWith("RestoreTooLate", StringComparison.Ordinal);
}
