using System.Net.Http.Json;
using System.Text.Json;

namespace Crm.Web.Tests.Refusals;

/// <summary>One demonstration for all refusals: they change nothing that another would read.</summary>
[CollectionDefinition(Name)]
public sealed class RefusalHosts : ICollectionFixture<DemoCrmHosts>
{
    public const string Name = "Refusals";
}

/// <summary>A refusal as a script reads it.</summary>
internal static class Refusal
{
    /// <summary>The status, and the code: of the first field that is refused, after its name, when it is a field.</summary>
    public static async Task<(int Status, string Code)> Refused(this HttpClient client, string method, string url, object? body = null)
    {
        using var answer = await client.Send(method, url, body is null ? null : JsonContent.Create(body), "*");
        answer.IsSuccessStatusCode.ShouldBeFalse($"{method} {url}");
        var problem = await answer.Content.Body();
        return ((int)answer.StatusCode, problem.TryGetProperty("errors", out var errors) && errors.ValueKind is JsonValueKind.Array
            && errors.GetArrayLength() > 0
            ? $"{errors[0].Text("field")} {errors[0].Text("code")}" : problem.Text("code"));
    }

    /// <summary>The id of the first of a list.</summary>
    public static async Task<string> FirstOf(this HttpClient client, string url) => (await client.GetJson(url)).GetProperty("items")[0].Text("id");
}
