using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Coverage;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>The published points one knows, with their source, and invented figures, said to be so, around the territories of the demonstration.</summary>
internal sealed class DemoIndicators(ObservationData data, IndicatorSeeder seeder, IPortfolios portfolios, IGeography geography, IClock clock) : IDemoSeed
{
    private const string Invented = "Démonstration";
    private const string Comment = "Chiffre inventé pour la démonstration.";
    private static readonly string[] Departments = ["02", "59", "60", "62", "80"];

    public int Order => 55;

    public async Task Seed(CancellationToken ct)
    {
        await seeder.Run(ct);
        if (await data.IndicatorValues.AnyAsync(v => v.TerritoryId == IndicatorPlaces.France, ct)) return;
        var indicators = await data.Indicators.ToDictionaryAsync(i => i.Code, i => i.Id, ct);
        var global = indicators[CoverageIndicators.Global];
        Published(global, IndicatorPlaces.France, [], 2022, 5950, CoverageIndicators.WithoutMayotte);
        Published(global, IndicatorPlaces.France, [], 2023, 6090, CoverageIndicators.WithoutMayotte);
        Published(global, TerritoryIds.Of(TerritoryKind.Department, "85"), ["85"], 2023, 8570, null);

        var places = await Places(ct);
        foreach (var (place, number) in places.Select((p, n) => (p, n)))
            foreach (var (code, from, step) in ((string, int, int)[])[(CoverageIndicators.Global, 4400, 110), ("taux-couverture-eaje", 1500, 45),
                ("taux-couverture-assistantes-maternelles", 2600, -60)])
                for (var year = 2019; year <= 2023; year++)
                    Add(indicators[code], place, year, ValueKind.Actual,
                        from + number * 137 % 1900 + (year - 2019) * (step + number * 13 % 40), validated: true);
        foreach (var (place, number) in places.Where(p => p.Kind is TerritoryKind.Epci or TerritoryKind.Commune).Select((p, n) => (p, n)))
        {
            Add(global, place, 2019, ValueKind.Initial, 4400 + number * 97 % 900, validated: true);
            Add(global, place, 2027, ValueKind.Target, 5600 + number * 83 % 900, validated: true);
            Add(indicators["places-accueil-eaje"], place, 2023, ValueKind.Actual, 40 + number * 17 % 120, validated: number % 3 != 0);
        }
        await data.Save(ct);
    }

    private async Task<IReadOnlyList<TerritoryCard>> Places(CancellationToken ct)
    {
        var places = new List<TerritoryCard>();
        foreach (var (id, _) in await portfolios.Names(ct)) places.AddRange((await portfolios.Find(id, ct))?.Entries.Select(e => e.Territory) ?? []);
        places.AddRange((await geography.ByCodes(TerritoryKind.Department, Departments, ct)).Values);
        places.AddRange((await geography.ByCodes(TerritoryKind.Region, ["32"], ct)).Values);
        return [.. places.DistinctBy(p => p.Id).OrderBy(p => p.Code, StringComparer.Ordinal)];
    }

    private void Published(Guid indicator, Guid territory, string[] departments, int year, long amount, string? comment) =>
        data.Add(new IndicatorValue(clock.NewId(),
        new ValuePlace(indicator, territory, departments, new DateOnly(year, 1, 1), ValueKind.Actual),
        new ValueFacts(amount, CoverageIndicators.Licence, comment, Validated: true, Published: true)));

    private void Add(Guid indicator, TerritoryCard place, int year, ValueKind kind, long amount, bool validated) => data.Add(new IndicatorValue(clock.NewId(),
        new ValuePlace(indicator, place.Id, place.Departments, new DateOnly(year, 1, 1), kind),
        new ValueFacts(amount, Invented, Comment, validated, Published: false)));
}
