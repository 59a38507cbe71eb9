using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Contract;

/// <summary>What holds for every door of the API alike, on one host.</summary>
[CollectionDefinition(nameof(Contract))]
public sealed class Contract : ICollectionFixture<WholeApi>;

/// <summary>The demonstration and somebody who may do everything in it.</summary>
public sealed class WholeApi : IAsyncLifetime
{
    private Plausible plausible = null!;

    public CrmHost Crm { get; private set; } = null!;
    public HttpClient Script { get; private set; } = null!;
    internal Samples Samples { get; private set; } = null!;
    internal IReadOnlyList<Door> Doors { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Crm = await CrmHost.Start(Engine.Sqlite, Content.Demo);
        var somebody = await Somebody.At(Crm);
        await somebody.MayAllBut();
        Script = (await somebody.Comes()).Script;
        Crm.Time.Advance(TimeSpan.FromMinutes(1));
        await Traces.Leave(Script);
        await Script.PostJson("/api/v1/views", new { list = "tasks", name = "Essai", query = "" });
        Samples = new Samples(Script);
        plausible = new Plausible(Samples, Crm);
        Doors = [.. Door.Of(Crm.Services.GetRequiredService<EndpointDataSource>()).Where(d => d.IsApi)];
    }

    /// <summary>Where the door leads, to some of what the person reads; one that may not be changed any more hides no other.</summary>
    internal async Task<IReadOnlyList<string>> Urls(Door door) =>
        await Samples.All(door) is { Count: > 0 } all ? [.. all.Take(20)] : [await Samples.UrlOfRead(door)];

    /// <summary>A body that the door may well accept, as it is after a thing of the same kind.</summary>
    internal async Task<JsonObject> Body(Door door, string url) =>
        JsonNode.Parse(await (await plausible.For(door, Doors, url)).ReadAsStringAsync())!.AsObject();

    internal Task<HttpResponseMessage> Send(Door door, string url, JsonNode? body, string? ifMatch = null) =>
        Script.Send(door.Method, url, body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), ifMatch);

    /// <summary>The thing at an address, without what each version changes; null when there is none.</summary>
    internal async Task<string?> Read(string url)
    {
        using var answer = await Script.GetAsync(url);
        if (!answer.IsSuccessStatusCode) return null;
        var thing = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Forget(thing);
        return thing.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    public async ValueTask DisposeAsync()
    {
        Script.Dispose();
        await Crm.DisposeAsync();
    }

    private static void Forget(JsonNode? node)
    {
        if (node is JsonArray list) foreach (var item in list) Forget(item);
        if (node is not JsonObject record) return;
        foreach (var changing in (string[])["stamp", "changedAt", "changedBy", "at"]) record.Remove(changing);
        foreach (var (_, value) in record) Forget(value);
    }
}
