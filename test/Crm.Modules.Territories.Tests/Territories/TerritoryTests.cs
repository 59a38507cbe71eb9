using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Tests.Territories;

public class TerritoryTests
{
    private static readonly TerritoryFacts Facts = new("CC Cœur d'Ostrevent", "CC", "32", "245901152", 70000, 20, ["59"]);

    [Fact]
    public void The_same_facts_change_nothing() => Known().Update(Facts with { Departments = ["59"] }).ShouldBeEmpty();

    [Fact]
    public void A_new_nature_is_told_with_what_it_was()
    {
        Known().Update(Facts with { Nature = "CA", Name = "CA Cœur d'Ostrevent" })
            .ShouldBe([new FactChange(TerritoryFact.Name, "CC Cœur d'Ostrevent", "CA Cœur d'Ostrevent"), new FactChange(TerritoryFact.Nature, "CC", "CA")]);
    }

    [Fact]
    public void No_population_is_not_a_population_of_zero()
    {
        var territory = Known();
        territory.Update(Facts with { Population = null }).ShouldBe([new FactChange(TerritoryFact.Population, "70000", null)]);
        territory.Population.ShouldBeNull();
        territory.Update(Facts with { Population = 0 }).ShouldBe([new FactChange(TerritoryFact.Population, null, "0")]);
        territory.Population.ShouldBe(0);
    }

    [Fact]
    public void The_order_of_départements_is_no_change()
    {
        var territory = Known();
        territory.Update(Facts with { Departments = ["62", "59"] }).ShouldHaveSingleItem().After.ShouldBe("59, 62");
        territory.Update(Facts with { Departments = ["59", "62"] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_closed_territory_comes_back_with_the_official_list()
    {
        var territory = Known();
        territory.Close(new DateOnly(2026, 1, 1)).ShouldHaveSingleItem().ShouldBe(new FactChange(TerritoryFact.ClosedOn, null, "2026-01-01"));
        territory.Close(new DateOnly(2026, 2, 1)).ShouldBeEmpty();
        territory.ClosedOn.ShouldBe(new DateOnly(2026, 1, 1));
        territory.Update(Facts).ShouldHaveSingleItem().ShouldBe(new FactChange(TerritoryFact.ClosedOn, "2026-01-01", null));
        territory.ClosedOn.ShouldBeNull();
    }

    [Fact]
    public void It_is_found_without_accents_ligatures_or_hyphens() => Known().SearchName.ShouldBe("cc coeur d ostrevent 245901152");

    private static Territory Known()
    {
        var territory = new Territory(TerritoryKind.Epci, "245901152");
        territory.Update(Facts);
        return territory;
    }
}
