using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Tests.Merges;

/// <summary>Two people merge the same records at the same moment.</summary>
public sealed class MergeRaceTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const int Rounds = 5;

    [Theory, Engines]
    public async Task A_into_B_and_B_into_A_at_once_leave_one_merge(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var one = await crm.SignedIn("responsable59");
        using var other = await crm.SignedIn("cnaf");
        for (var round = 0; round < Rounds; round++)
        {
            var (a, b) = (await crm.Organisation($"Course A{round}"), await crm.Organisation($"Course B{round}"));
            var function = await crm.Function(await crm.Contact("Camille", $"Course{round}"), a);
            var answers = await Task.WhenAll(one.Send(HttpMethod.Post, $"organisations/{a}/merge", new { into = b }),
                other.Send(HttpMethod.Post, $"organisations/{b}/merge", new { into = a }));
            answers.Select(x => (int)x.StatusCode).Order().First().ShouldBe(201);
            answers.Select(x => (int)x.StatusCode).Max().ShouldBeOneOf(409, 412);
            var alive = await crm.Read(d => d.Organisations.Where(o => o.Id == a || o.Id == b).Select(o => o.Id).ToListAsync());
            var merge = await crm.Read(d => d.Merges.SingleAsync(m => m.KeptId == a || m.KeptId == b));
            alive.ShouldBe([merge.KeptId]);
            (await crm.Read(d => d.AllFunctions.SingleAsync(f => f.Id == function))).OrganisationId.ShouldBe(merge.KeptId);
        }
    }

    [Theory, Engines]
    public async Task A_record_goes_into_one_only(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var one = await crm.SignedIn("responsable59");
        using var other = await crm.SignedIn("cnaf");
        for (var round = 0; round < Rounds; round++)
        {
            var (gone, b, c) = (await crm.Contact("Va", $"Ailleurs{round}"), await crm.Contact("Vient", $"Ici{round}"),
                await crm.Contact("Vient", $"Là{round}"));
            var answers = await Task.WhenAll(one.Send(HttpMethod.Post, $"contacts/{gone}/merge", new { into = b }),
                other.Send(HttpMethod.Post, $"contacts/{gone}/merge", new { into = c }));
            answers.Select(x => (int)x.StatusCode).Order().First().ShouldBe(201);
            answers.Select(x => (int)x.StatusCode).Max().ShouldBeOneOf(409, 412);
            (await crm.Read(d => d.Merges.CountAsync(m => m.GoneId == gone))).ShouldBe(1);
        }
    }
}
