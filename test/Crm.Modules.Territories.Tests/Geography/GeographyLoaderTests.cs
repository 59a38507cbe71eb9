using System.Text.Json.Nodes;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Places;
using Crm.Modules.Territories.Places.Territories;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Geography;

/// <summary>Loads that change a database of their own, beginning with the whole of France.</summary>
public class GeographyLoaderTests
{
    [Theory, Engines]
    public async Task The_second_run_changes_nothing(Engine engine)
    {
        await using var host = await CrmHost.Start(engine);
        var report = await Load(host, null);
        report.ShouldBe(new GeographyReport(36_343, 0, 0, 0));
        report.Summary.ShouldBe("36343 lus, 0 ajoutés, 0 modifiés, 0 fermés");
        (await host.As("system", s => Data(s).Changes.CountAsync())).ShouldBe(0);
    }

    [Theory, Engines]
    public async Task Changes_are_dated_and_what_left_the_list_closes_then_reopens(Engine engine)
    {
        await using var host = await CrmHost.Start(engine);
        using var france = new SmallFrance();
        CopyShipped(france);
        france.Edit("epci.json", rows => Row(rows, "200069672")["type"] = "CA");
        france.Edit("communes.json", rows => Row(rows, "62767", "commune-actuelle")["population"] = null);
        france.Edit("epci.json", rows => rows.Remove(Row(rows, "200066231")));

        // The EPCI and the commune, and the département and the région that add up populations.
        (await Load(host, france.Folder)).ShouldBe(new GeographyReport(36_342, 0, 4, 1));

        var ternois = TerritoryIds.Of(TerritoryKind.Epci, "200069672");
        var change = await host.As("system", s => Data(s).Changes.SingleAsync(c => c.TerritoryId == ternois));
        (change.Fact, change.Before, change.After, change.On).ShouldBe((TerritoryFact.Nature, "CC", "CA", Days.Today));
        (await Find(host, TerritoryKind.Commune, "62767")).Population.ShouldBeNull();
        (await Find(host, TerritoryKind.Epci, "200066231")).ClosedOn.ShouldBe(Days.Today);

        (await Load(host, null)).ShouldBe(new GeographyReport(36_343, 0, 5, 0));
        (await Find(host, TerritoryKind.Epci, "200066231")).ClosedOn.ShouldBeNull();
        (await host.As("system", s => Data(s).Members.CountAsync())).ShouldBe(34_871);
    }

    [Theory, Engines]
    public async Task A_refused_file_leaves_everything_as_it_was(Engine engine)
    {
        await using var host = await CrmHost.Start(engine);
        using var france = new SmallFrance();
        france.Edit("epci.json", rows => rows.Add(rows[0]!.DeepClone()));
        (await Should.ThrowAsync<BusinessException>(() => Load(host, france.Folder))).Code.ShouldBe(PlacesErrors.GeographyUnreadable);
        (await host.As("system", s => Data(s).Territories.CountAsync(t => t.ClosedOn == null))).ShouldBe(36_343);
    }

    private static Task<GeographyReport> Load(CrmHost host, string? folder) =>
        host.As("system", s => s.GetRequiredService<IGeographyLoader>().Load(folder, default));

    private static HomeData Data(IServiceProvider services) => services.GetRequiredService<HomeData>();

    private static Task<Territory> Find(CrmHost host, TerritoryKind kind, string code) =>
        host.As("system", s => Data(s).Territories.SingleAsync(t => t.Id == TerritoryIds.Of(kind, code)));

    private static void CopyShipped(SmallFrance france)
    {
        foreach (var file in (string[])["regions.json", "departements.json", "communes.json", "epci.json"])
            File.Copy(Path.Combine(AppContext.BaseDirectory, "geography", file), Path.Combine(france.Folder, file), true);
    }

    private static JsonNode Row(JsonArray rows, string code, string? type = null) =>
        rows.First(r => (string?)r!["code"] == code && (type is null || (string?)r["type"] == type))!;
}
