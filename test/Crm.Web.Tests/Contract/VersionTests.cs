using Crm.Foundation.Errors;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Contract;

/// <summary>Every change of something that exists says which version it was prepared on.</summary>
[Collection(nameof(Contract))]
public sealed class VersionTests(WholeApi api)
{
    private const string Other = "\"00000000000000000000000000000001\"";

    [Fact]
    public Task A_change_without_version_is_refused() => Each(d => d.Method is not "DELETE", null, 428, CoreErrors.IfMatchRequired);

    [Fact]
    public Task A_change_of_another_version_is_refused() => Each(_ => true, Other, 412, CoreErrors.Stale);

    [Fact]
    public void A_change_of_a_whole_thing_takes_a_version() =>
        api.Doors.Where(d => d.Method is "PUT" or "PATCH" && !d.TakesVersion).Select(d => $"{d.Method} {d.Route}")
        .ShouldBe(Unversioned, ignoreOrder: true);

    /// <summary>Told once more, the same is so: there is no version to miss.</summary>
    private static readonly string[] Unversioned = [];

    private async Task Each(Func<Door, bool> chosen, string? version, int status, string code)
    {
        var (problems, tried) = (new List<string>(), 0);
        foreach (var door in api.Doors.Where(d => d.TakesVersion && chosen(d)))
        {
            var url = await api.Samples.UrlOfRead(door);
            using var answer = await api.Send(door, url, door.Inputs is [{ Name: "" }] ? await api.Body(door, url) : null, version);
            var body = await answer.Content.ReadAsStringAsync();
            if ((int)answer.StatusCode != status
                || !body.Contains($"\"{code}\"", StringComparison.Ordinal)) problems.Add($"{door}: {(int)answer.StatusCode} {body}");
            tried++;
        }
        tried.ShouldBeGreaterThan(30);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
