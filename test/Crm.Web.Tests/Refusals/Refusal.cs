using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Crm.Foundation.Localization;
using Microsoft.Extensions.DependencyInjection;

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
    /// <summary>Refuses what is sent with this status and this code, under this field when the refusal is of one.</summary>
    public static async Task Refuses(this CrmHost crm, HttpClient client, string method, string url, object? body, int status, string code,
        string? field = null)
    {
        using var answer = await client.Send(method, url, body as HttpContent ?? (body is null ? null : JsonContent.Create(body)), "*");
        await crm.Refused(answer, status, code, field);
    }

    public static async Task Refused(this CrmHost crm, HttpResponseMessage answer, int status, string code, string? field = null)
    {
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, text);
        var problem = await answer.Content.Body();
        if (field is null) problem.Text("code").ShouldBe(code);
        else problem.GetProperty("errors").EnumerateObject().ShouldContain(e => e.Name == field && e.Value.EnumerateArray().Any(m => crm.Says(code, m)), text);
    }

    /// <summary>The id of the first of a list.</summary>
    public static async Task<string> FirstOf(this HttpClient client, string url) => (await client.GetJson(url)).GetProperty("items")[0].Text("id");

    /// <summary>A field is refused in words: those of the code, whatever they quote.</summary>
    private static bool Says(this CrmHost crm, string code, JsonElement message)
    {
        var words = Regex.Escape(crm.Services.GetRequiredService<Texts>().Of(code));
        return Regex.IsMatch(message.GetString()!, "^" + Regex.Replace(words, @"\\\{\w+}", ".*") + "$");
    }
}
