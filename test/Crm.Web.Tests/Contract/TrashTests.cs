using System.Net;

namespace Crm.Web.Tests.Contract;

/// <summary>What is thrown away is gone for everybody, and what is taken back is as it was.</summary>
[Collection(nameof(Contract))]
public sealed class TrashTests(WholeApi api)
{
    [Fact]
    public async Task Thrown_away_and_taken_back_it_is_as_it_was()
    {
        var (problems, tried) = (new List<string>(), 0);
        foreach (var door in api.Doors.Where(d => d.Route.EndsWith("/restore", StringComparison.Ordinal)
            && !d.Route.Contains("/versions/", StringComparison.Ordinal)))
        {
            foreach (var restore in await api.Samples.All(door))
            {
                var url = restore[..^"/restore".Length];
                if (await api.Read(url) is not { } before) continue;
                using var thrown = await api.Script.Send("DELETE", url, ifMatch: "*");
                if (!thrown.IsSuccessStatusCode) continue;
                using var gone = await api.Script.GetAsync(url);
                using var back = await api.Script.Send("POST", restore, ifMatch: "*");
                if (gone.StatusCode is not HttpStatusCode.NotFound) problems.Add($"{door}: {(int)gone.StatusCode} in the trash");
                if (!back.IsSuccessStatusCode) problems.Add($"{door}: {await back.Content.ReadAsStringAsync()}");
                if (await api.Read(url) != before) problems.Add($"{door}: {before}\n→\n{await api.Read(url)}");
                tried++;
                break;
            }
        }
        tried.ShouldBeGreaterThan(15);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
