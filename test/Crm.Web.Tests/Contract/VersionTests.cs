using Crm.Foundation.Errors;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Contract;

/// <summary>Every change of something that exists says which version it was prepared on.</summary>
[Collection(nameof(Contract))]
public sealed class VersionTests(WholeApi api)
{
    private const string Other = "\"00000000000000000000000000000001\"";

    /// <summary>There is no version to miss.</summary>
    private static readonly Dictionary<string, string> Unversioned = new()
    {
        ["PUT /api/v1/follows/{territoryId:guid}"] = "one follows or not",
        ["PUT /api/v1/imports/{id:guid}/mapping"] = "what is asked of an import depends on where it stands",
        ["PUT /api/v1/notification-settings"] = "one's own, said whole",
        ["PUT /api/v1/retention-rules/{code}"] = "a setting said whole: the last word counts",
        ["PUT /api/v1/weather-thresholds/{department}"] = "a setting said whole: the last word counts",
    };

    [Fact]
    public Task A_change_without_version_is_refused() => Each(d => d.Method is not "DELETE", null, 428, CoreErrors.IfMatchRequired);

    [Fact]
    public Task A_change_of_another_version_is_refused_with_the_current_state() => Each(_ => true, Other, 412, CoreErrors.Stale);

    [Fact]
    public void A_change_of_a_whole_thing_takes_a_version() => api.Doors
        .Where(d => d.Method is "PUT" or "PATCH" && !d.TakesVersion).Select(d => $"{d.Method} {d.Route}").ShouldBe(Unversioned.Keys, ignoreOrder: true);

    private async Task Each(Func<Door, bool> chosen, string? version, int status, string code)
    {
        var (problems, tried) = (new List<string>(), 0);
        foreach (var door in api.Doors.Where(d => d.TakesVersion && chosen(d)))
        {
            tried++;
            var last = "";
            foreach (var url in await api.Urls(door))
            {
                using var answer = await api.Send(door, url, door.Inputs is [{ Name: "" }] ? await api.Body(door, url) : null, version);
                last = $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
                if ((int)answer.StatusCode != status || !last.Contains($"\"{code}\"", StringComparison.Ordinal)) continue;
                if (status == 412 && door.Method is not "DELETE" && !last.Contains("\"current\"", StringComparison.Ordinal))
                {
                    last += " without the current state";
                    break;
                }
                last = "";
                break;
            }
            if (last.Length > 0) problems.Add($"{door}: {last}");
        }
        tried.ShouldBeGreaterThan(30);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
