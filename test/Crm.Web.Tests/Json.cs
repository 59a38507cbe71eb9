using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Crm.Modules.Governance.Bodies;

namespace Crm.Web.Tests;

/// <summary>The API as a script uses it.</summary>
internal static class Json
{
    public static async Task<JsonElement> GetJson(this HttpClient client, string url)
    {
        using var answer = await client.GetAsync(url);
        return await answer.Content.Body();
    }

    public static async Task<JsonElement> PostJson(this HttpClient client, string url, object body)
    {
        using var answer = await client.PostAsJsonAsync(url, body);
        answer.IsSuccessStatusCode.ShouldBeTrue($"POST {url}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.Body();
    }

    public static async Task<JsonElement> Body(this HttpContent content) => JsonDocument.Parse(await content.ReadAsStringAsync()).RootElement;

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>The ids of a whole list.</summary>
    public static async Task<HashSet<string>> Ids(this HttpClient client, string resource)
    {
        var found = new HashSet<string>();
        for (var page = 1; ; page++)
        {
            using var answer = await client.GetAsync($"/api/v1/{resource}?pageSize=200&page={page}");
            if (!answer.IsSuccessStatusCode) return found;
            var list = await answer.Content.Body();
            if (list.ValueKind is not JsonValueKind.Object || !list.TryGetProperty("items", out var items)) return found;
            foreach (var item in items.EnumerateArray().Where(i => i.TryGetProperty("id", out _))) found.Add(item.Text("id"));
            if (items.GetArrayLength() < 200 || page >= 20) return found;
        }
    }

    public static async Task<HttpResponseMessage> Send(this HttpClient client, string method, string url, HttpContent? body = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), url) { Content = body };
        if (ifMatch is not null) request.Headers.IfMatch.Add(ifMatch == "*" ? EntityTagHeaderValue.Any : EntityTagHeaderValue.Parse(ifMatch));
        return await client.SendAsync(request);
    }
}
