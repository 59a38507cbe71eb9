using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Territories.Tests;

/// <summary>Short ways to call the API and look at the answer.</summary>
internal static class ApiCalls
{
    public static async Task<JsonElement> Json(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync("/api/v1/" + path);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }

    public static Task<HttpResponseMessage> Send(this HttpClient client, HttpMethod method, string path, object? body = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(method, "/api/v1/" + path) { Content = body is null ? null : JsonContent.Create(body) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request);
    }

    public static async Task<JsonElement> Body(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    /// <summary>The status and the code of a refusal.</summary>
    public static async Task<(int Status, string? Code)> Refusal(this HttpResponseMessage answer) =>
        ((int)answer.StatusCode, (await answer.Body()).GetProperty("code").GetString());

    public static IReadOnlyList<string?> All(this JsonElement page, string field) =>
        [.. page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty(field).ToString())];

    public static int Total(this JsonElement page) => page.GetProperty("total").GetInt32();
}
