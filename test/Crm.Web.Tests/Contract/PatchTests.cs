namespace Crm.Web.Tests.Contract;

/// <summary>A patch changes what it names.</summary>
[Collection(nameof(Contract))]
public sealed class PatchTests(WholeApi api)
{
    [Fact]
    public async Task A_patch_that_names_nothing_changes_nothing()
    {
        var (problems, tried) = (new List<string>(), 0);
        foreach (var door in api.Doors.Where(d => d.Method is "PATCH"))
        {
            tried++;
            var last = "nothing to change";
            foreach (var url in await api.Urls(door))
            {
                if (await api.Read(url) is not { } before) continue;
                using var answer = await api.Send(door, url, new System.Text.Json.Nodes.JsonObject(), "*");
                last = answer.IsSuccessStatusCode ? Difference(before, (await api.Read(url))!)
                    : $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
                if (answer.IsSuccessStatusCode) break;
            }
            if (last.Length > 0) problems.Add($"{door}: {last}");
        }
        tried.ShouldBeGreaterThan(10);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static string Difference(string before, string after) =>
        string.Join(" / ", before.Split('\n').Zip(after.Split('\n')).Where(p => p.First != p.Second).Take(3)
            .Select(p => $"{p.First.Trim()} → {p.Second.Trim()}"));
}
