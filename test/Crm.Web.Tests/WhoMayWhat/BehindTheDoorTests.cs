using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>
/// Doors that many pass and behind which the service asks for one right more (what follows the comma in <c>doors.txt</c>): who has
/// every right but that one is refused and changes nothing; the same request, with the right, goes on.
/// </summary>
public sealed class BehindTheDoorTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Fact]
    public async Task Who_is_let_in_without_the_right_behind_is_refused_and_changes_nothing()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        var visitor = await somebody.Comes();
        await Traces.Leave(visitor.Script);
        var (samples, doors, problems) = (new Samples(visitor.Script), Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()), new List<string>());
        var plausible = new Plausible(samples, crm);
        using var tables = new Tables(crm);
        var behind = doors.Where(d => ApprovedDoors.Inner.ContainsKey(d.ToString())).ToList();
        behind.Count.ShouldBe(ApprovedDoors.Inner.Count);
        foreach (var group in behind.GroupBy(d => ApprovedDoors.Inner[d.ToString()]))
        {
            var urls = new List<(Door Door, string Url)>();
            foreach (var door in group.OrderBy(Removing)) urls.Add((door, await samples.UrlOfRead(door)));
            await somebody.MayAllBut(group.Key.Split(" | "));
            tables.Changed();
            foreach (var (door, url) in urls)
            {
                using var answer = await visitor.Knock(door, url, await plausible.For(door, doors, url));
                if (!IsRefusal(answer)) problems.Add($"{door}: {(int)answer.StatusCode} without {group.Key} ({url})");
                problems.AddRange(tables.Changed().Select(t => $"{door} changed {t} without {group.Key}"));
            }
            await somebody.MayAllBut();
            foreach (var (door, url) in urls)
            {
                using var answer = await visitor.Knock(door, url, await plausible.For(door, doors, url));
                if (IsRefusal(answer)) problems.Add($"{door}: {(int)answer.StatusCode} even with {group.Key}: the request proves nothing ({url})");
            }
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static bool IsRefusal(HttpResponseMessage answer) => answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

    /// <summary>What is thrown away serves no other door: last, and then taken back.</summary>
    private static int Removing(Door door) => door.Handler is "Supprimer" or "Delete" or "Retirer" or "RetirerTemps" or "Undo" ? 1
        : door.Handler is "Reprendre" or "ReprendreTemps" or "Restore" or "Restaurer" ? 2 : 0;
}
