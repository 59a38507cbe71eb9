using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Crm.Browser.Tests.Accessibility;

/// <summary>Class fixture: each account has one tab, in which pages follow one another as they do for a person.</summary>
public sealed class Visitors(LiveCrm crm) : IAsyncDisposable
{
    private static readonly string[] Accounts = ["caf59", "responsable59", "cnaf", "admin", "cdsf59"];

    private readonly ConcurrentDictionary<string, Lazy<Task<Visitor>>> open = new();

    internal Task<Visitor> As(string? account) =>
        open.GetOrAdd(account ?? "", name =>
            new(async () => new Visitor(account, await crm.Open(account, Inspection.Width, Inspection.Height), crm.Url))).Value;

    /// <summary>Who opens a page of that rule; nobody in particular when it is public.</summary>
    internal async Task<Visitor> For(string rule)
    {
        if (rule == "public") return await As(null);
        foreach (var account in Accounts)
            if (rule == "signed-in" || rule.Split(" + ").All((await (await As(account)).Permissions).Contains)) return await As(account);
        throw new InvalidOperationException($"Nobody may {rule}.");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in open.Values) await (await visitor.Value).Page.Context.CloseAsync();
    }
}

/// <summary>A person, the tab kept open for them, and what the API shows them first of each kind, asked once.</summary>
internal sealed class Visitor
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string?>>> firsts = new();
    private readonly Lazy<Task<HashSet<string>>> permissions;

    public Visitor(string? account, IPage page, string host)
    {
        (Account, Page, Watch) = (account, page, new Watch(page, host));
        permissions = new(ReadPermissions);
    }

    public string? Account { get; }
    public IPage Page { get; }
    public Watch Watch { get; }
    public Task<HashSet<string>> Permissions => permissions.Value;

    /// <summary>The id of the first line of a list of the API; null when it is empty or refused.</summary>
    public Task<string?> First(string resource) => firsts.GetOrAdd(resource, r => new(() => Ask(r))).Value;

    public async Task<JsonElement?> Get(string resource)
    {
        var answer = await Page.Context.APIRequest.GetAsync($"/api/v1/{resource}");
        return answer.Ok ? await answer.JsonAsync() : null;
    }

    private async Task<string?> Ask(string resource)
    {
        var items = (await Get($"{resource}{(resource.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize=1"))?.GetProperty("items");
        return items is { } some && some.GetArrayLength() > 0 ? some[0].GetProperty("id").GetString() : null;
    }

    private async Task<HashSet<string>> ReadPermissions()
    {
        var me = await Get("me") ?? throw new InvalidOperationException($"{Account} is not signed in.");
        return [.. me.GetProperty("permissions").EnumerateArray()
            .Select(p => p.ValueKind is JsonValueKind.String ? p.GetString()! : p.GetProperty("name").GetString()!)];
    }
}
