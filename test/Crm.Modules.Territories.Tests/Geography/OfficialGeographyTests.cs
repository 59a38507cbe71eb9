using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Testing;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Geography;

/// <summary>A25: the numbers of the official geography of 2026.</summary>
public sealed class OfficialGeographyTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A25_Counts_are_the_official_ones(Engine engine) => await With(engine, async data =>
    {
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Commune)).ShouldBe(34_969);
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Department)).ShouldBe(101);
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Region)).ShouldBe(18);
        var natures = await data.Territories.Where(t => t.Kind == TerritoryKind.Epci).GroupBy(t => t.Nature!).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        natures.OrderBy(n => n.Key, StringComparer.Ordinal)
            .ShouldBe(new Dictionary<string, int> { ["CA"] = 230, ["CC"] = 989, ["CU"] = 14, ["MET69"] = 1, ["METRO"] = 21 });
    });

    [Theory, Engines]
    public async Task A25_Hauts_de_France_has_five_départements_and_3782_communes(Engine engine) => await With(engine, async data =>
    {
        (await data.Territories.Where(t => t.Kind == TerritoryKind.Department && t.RegionCode == "32").OrderBy(t => t.Code).Select(t => t.Code).ToListAsync())
            .ShouldBe(["02", "59", "60", "62", "80"]);
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Commune && t.RegionCode == "32")).ShouldBe(3_782);
        (await data.Territories.Where(t => t.Kind == TerritoryKind.Region && t.Code == "32").Select(t => t.MemberCount).SingleAsync()).ShouldBe(3_782);
    });

    [Theory, Engines]
    public async Task A25_Homonyms_and_codes_that_look_alike_stay_apart(Engine engine) => await With(engine, async data =>
    {
        (await data.Territories.Where(t => t.Name == "CC des Quatre Rivières").OrderBy(t => t.Code).Select(t => t.Code).ToListAsync())
            .ShouldBe(["247000623", "247400666"]);
        (await data.Territories.SingleAsync(t => t.Kind == TerritoryKind.Region && t.Code == "01")).Name.ShouldBe("Guadeloupe");
        (await data.Territories.SingleAsync(t => t.Kind == TerritoryKind.Department && t.Code == "01")).Name.ShouldBe("Ain");
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Commune && t.Departments.Any(d => d.Code == "2A" || d.Code == "2B"))).ShouldBe(360);
    });

    [Theory, Engines]
    public async Task A25_The_EPCI_of_the_brief_are_where_they_should_be(Engine engine) => await With(engine, async data =>
    {
        (await data.Territories.SingleAsync(t => t.Siren == "200066231")).Name.ShouldBe("CC des Portes d'Ariège Pyrénées");
        var ternois = await data.Territories.Include(t => t.Departments).SingleAsync(t => t.Code == "200069672");
        ternois.Departments.Select(d => d.Code).Order(StringComparer.Ordinal).ShouldBe(["62", "80"]);
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Epci && t.Departments.Count > 1)).ShouldBe(89);
    });

    [Theory, Engines]
    public async Task Populations_that_are_zero_and_those_that_are_unknown_stay_apart(Engine engine) => await With(engine, async data =>
    {
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Commune && t.Population == 0)).ShouldBe(6);
        (await data.Territories.CountAsync(t => t.Kind == TerritoryKind.Commune && t.Population == null)).ShouldBe(6);
    });

    private async Task With(Engine engine, Func<HomeData, Task> check) =>
        await (await hosts.On(engine)).As("system", s => check(s.GetRequiredService<HomeData>()));
}
