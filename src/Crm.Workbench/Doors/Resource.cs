using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Workbench.Doors;

/// <summary>
/// The doors of a noun that are alike for all: one with its version, made once, replaced, patched, thrown away, taken back. Each gives the new state; a
/// change prepared on another version answers 412 with the current one. A door that writes is given its <see cref="Write"/>.
/// </summary>
/// <typeparam name="TService">Changes it.</typeparam>
/// <typeparam name="TReader">Reads it; often the same.</typeparam>
public sealed class Resource<TService, TReader, TOutput>(RouteGroupBuilder group, string address, Func<TReader, Guid, CancellationToken, Task<TOutput>> get)
    where TService : class where TReader : class where TOutput : IStamped
{
    private const string One = "{id:guid}";

    /// <summary>For what only this noun has: its list, its verbs.</summary>
    public RouteGroupBuilder Doors => group;

    public Resource<TService, TReader, TOutput> Read(string? permission, string summary)
    {
        var door = group.MapGet(One, (TReader r, Guid id, CancellationToken ct) => Answers.One(get(r, id, ct)));
        (permission is null ? door.RequiresSignIn() : door.Requires(permission)).WithSummary(summary);
        return this;
    }

    /// <summary>Made by a use case that gives its id.</summary>
    public Resource<TService, TReader, TOutput> Made<TInput>(Write write,
        Func<TService, TInput, CancellationToken, Task<(Guid Id, bool Created)>> create, string summary) => Door(group.MapPost, "",
        async (TService s, TReader r, TInput input, CancellationToken ct) =>
        {
            var (id, created) = await create(s, Said(input), ct);
            return Answers.Made(await get(r, id, ct), created, address);
        }, write, summary);

    /// <summary>Made by a use case that gives it whole.</summary>
    public Resource<TService, TReader, TOutput> Made<TInput>(Write write,
        Func<TService, TInput, CancellationToken, Task<(TOutput Item, bool Created)>> create, string summary) => Door(group.MapPost, "",
        async (TService s, TInput input, CancellationToken ct) =>
        {
            var (item, created) = await create(s, Said(input), ct);
            return Answers.Made(item, created, address);
        }, write, summary);

    /// <summary>PUT and PATCH, which is a PUT of what stands there with some of it said otherwise.</summary>
    /// <param name="current">What stands there, as somebody would say it.</param>
    public Resource<TService, TReader, TOutput> Changed<TInput>(Write write,
        Func<TService, Guid, TInput, Guid?, CancellationToken, Task> change, Func<TReader, Guid, CancellationToken, Task<TInput>> current,
        string replaced, string patched) => Replaced(write, change, replaced).Door(group.MapPatch, One,
        (TService s, TReader r, Guid id, JsonElement patch, IfMatch match, IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(
            async () => await change(s, id, MergePatch.Apply(await current(r, id, ct), patch, json.Value.SerializerOptions), match.Stamp, ct),
            () => get(r, id, ct)), write, patched);

    public Resource<TService, TReader, TOutput> Replaced<TInput>(Write write,
        Func<TService, Guid, TInput, Guid?, CancellationToken, Task> change, string summary) => Door(group.MapPut, One,
        (TService s, TReader r, Guid id, TInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => change(s, id, Said(input), match.Stamp, ct), () => get(r, id, ct)), write, summary);

    /// <summary>Thrown away for thirty days, and taken back.</summary>
    public Resource<TService, TReader, TOutput> Trashed(Write write, Func<TService, Guid, Guid?, CancellationToken, Task> delete,
        Func<TService, Guid, CancellationToken, Task> restore, string deleted, string restored) => Door(group.MapDelete, One,
        async (TService s, Guid id, IfMatch match, CancellationToken ct) =>
        {
            await delete(s, id, match.Stamp, ct);
            return Results.NoContent();
        }, write, deleted).Verb("restore", write, restore, restored);

    /// <summary>What is done to it by one word, without saying more.</summary>
    public Resource<TService, TReader, TOutput> Verb(string name, Write write, Func<TService, Guid, CancellationToken, Task> verb, string summary) =>
        Door(group.MapPost, $"{One}/{name}", (TService s, TReader r, Guid id, CancellationToken ct) =>
            Answers.Changed(() => verb(s, id, ct), () => get(r, id, ct)), write, summary);

    /// <summary>What is done to it, and how.</summary>
    public Resource<TService, TReader, TOutput> Verb<TInput>(string name, Write write,
        Func<TService, Guid, TInput, CancellationToken, Task> verb, string summary) => Door(group.MapPost, $"{One}/{name}",
        (TService s, TReader r, Guid id, TInput input, CancellationToken ct) =>
            Answers.Changed(() => verb(s, id, Said(input), ct), () => get(r, id, ct)), write, summary);

    /// <summary>The framework binds an empty body to nothing where the type is a parameter; elsewhere it refuses it like this.</summary>
    private static TInput Said<TInput>(TInput? input) => input ?? throw new BadHttpRequestException("A body is required.");

    private Resource<TService, TReader, TOutput> Door(Func<string, Delegate, RouteHandlerBuilder> map, string pattern, Delegate handler, Write write,
        string summary)
    {
        map(pattern, handler).Requires(write).WithSummary(summary);
        return this;
    }
}

public static class ResourceDoors
{
    /// <summary>The doors of a noun under <c>/api/v1/{address}</c>.</summary>
    /// <param name="tag">Its heading in the description of the API.</param>
    public static Resource<TService, TReader, TOutput> Resource<TService, TReader, TOutput>(this RouteGroupBuilder api, string address, string tag,
        Func<TReader, Guid, CancellationToken, Task<TOutput>> get) where TService : class where TReader : class where TOutput : IStamped =>
        new(api.MapGroup(address).WithTags(tag), address, get);
}
