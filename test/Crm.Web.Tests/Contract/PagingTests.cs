using System.Text.Json;

namespace Crm.Web.Tests.Contract;

/// <summary>A list page by page is the list.</summary>
[Collection(nameof(Contract))]
public sealed class PagingTests(WholeApi api)
{
    /// <summary>Short by nature, and answered whole.</summary>
    private static readonly string[] Whole = ["/api/v1/imports/kinds", "/api/v1/territories/{id:guid}/weather/history"];

    [Fact]
    public async Task Two_pages_of_one_are_a_page_of_two()
    {
        var (problems, tried) = (new List<string>(), 0);
        foreach (var (door, url) in await Lists())
        {
            var two = await Page(url, 1, 2);
            var (first, second, beyond) = (await Page(url, 1, 1), await Page(url, 2, 1), await Page(url, 1_000_000, 1));
            if (two.Items.Count < 2) continue;
            tried++;
            if (!first.Items.Concat(second.Items)
                .SequenceEqual(two.Items)) problems.Add($"{door}: {string.Join(" | ", first.Items.Concat(second.Items))} ≠ {string.Join(" | ", two.Items)}");
            if (first.Total != two.Total || second.Total != two.Total
                || beyond.Total != two.Total) problems.Add($"{door}: {first.Total}, {second.Total}, {two.Total}, {beyond.Total} in all");
            if (beyond.Items.Count > 0) problems.Add($"{door}: there is something beyond the last page");
        }
        tried.ShouldBeGreaterThan(20);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [Fact]
    public async Task A_page_has_at_most_200_lines_whatever_is_asked()
    {
        var problems = new List<string>();
        foreach (var (door, url) in await Lists())
            if (await Page(url, 1, 100_000) is var page && page.Items.Count > 200) problems.Add($"{door}: {page.Items.Count}");
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private async Task<IReadOnlyList<(string Door, string Url)>> Lists()
    {
        var lists = new List<(string, string)>();
        foreach (var door in api.Doors.Where(d => d.Method is "GET" && !Whole.Contains(d.Route)))
        {
            if (await api.Samples.Find(door) is not { } url) continue;
            using var answer = await api.Script.GetAsync(url);
            if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "application/json") continue;
            var body = await answer.Content.Body();
            if (body.ValueKind is JsonValueKind.Object && body.TryGetProperty("items", out _)
                && body.TryGetProperty("total", out _)) lists.Add((door.ToString(), url));
        }
        return lists;
    }

    private async Task<(IReadOnlyList<string> Items, int Total)> Page(string url, int page, int size)
    {
        var body = await api.Script.GetJson($"{url}?page={page}&pageSize={size}");
        return ([.. body.GetProperty("items").EnumerateArray().Select(i => i.GetRawText())], body.GetProperty("total").GetInt32());
    }
}
