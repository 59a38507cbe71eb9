using System.Text.Json;

namespace Crm.Web.Tests.Accounts;

/// <summary>Short ways to post forms and to read answers.</summary>
internal static class Forms
{
    public static Task<HttpResponseMessage> Submit(this HttpClient browser, string url, params (string Name, string Value)[] fields) =>
        browser.PostAsync(url, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    public static async Task<string> Code(this HttpResponseMessage answer) => (await answer.Json()).GetProperty("code").GetString()!;
}
