using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Kinds;

/// <summary>Dossiers of every module, as an exchange is attached to them: through their kinds.</summary>
public sealed class DossierOfferTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly Guid Lille = TerritoryIds.Of(TerritoryKind.Commune, "59350");

    [Theory, Engines]
    public async Task Those_of_the_place_are_offered_first_and_known_again(Engine engine)
    {
        var (offered, known) = await Offered(engine, "cnaf", [Lille]);
        offered.Select(d => d.Kind).Distinct().ShouldBe(["accompaniment", "body", "project"]);
        var bodies = offered.Where(d => d.Kind == "body").Select(d => d.Departments.ShouldHaveSingleItem()).ToList();
        bodies[0].ShouldBe("59");
        bodies.SkipWhile(d => d == "59").ShouldNotContain("59");
        known.Count.ShouldBe(offered.Count);
        foreach (var card in offered)
            (known[new DossierRef(card.Kind, card.Id)] is var same && (same.Title, same.Url) == (card.Title, card.Url)
                && same.Departments.SequenceEqual(card.Departments)).ShouldBeTrue(card.Title);
    }

    [Theory, Engines]
    public async Task Nobody_is_offered_those_out_of_reach(Engine engine)
    {
        var everything = (await Offered(engine, "cnaf", [Lille])).Offered;
        var (officer, _) = await Offered(engine, "caf62", [Lille]);
        officer.Where(d => !d.Departments.Contains("62")).ShouldBeEmpty();
        var refs = everything.Where(d => d.Departments is ["59"]).Select(d => new DossierRef(d.Kind, d.Id)).ToList();
        refs.ShouldNotBeEmpty();
        (await (await hosts.On(engine)).As("caf62", s => s.GetRequiredService<DossierBook>().ByRefs(refs, default))).ShouldBeEmpty();
    }

    private async Task<(IReadOnlyList<DossierCard> Offered, IReadOnlyDictionary<DossierRef, DossierCard> Known)> Offered(Engine engine, string account,
        Guid[] places) => await (await hosts.On(engine)).As(account, async s =>
    {
        var book = s.GetRequiredService<DossierBook>();
        var offered = await book.Search(null, places, default);
        return (offered, await book.ByRefs(offered.Select(d => new DossierRef(d.Kind, d.Id)), default));
    });
}
