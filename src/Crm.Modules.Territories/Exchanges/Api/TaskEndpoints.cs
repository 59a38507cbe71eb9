using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Exchanges.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Tasks;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/tasks</c>: what is to be done after exchanges.</summary>
internal static class TaskEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var tasks = api.MapGroup("tasks").WithTags("Suites à donner");
        tasks.MapGet("", (TaskAppService s, [AsParameters] TaskFilter filter, [AsParameters] PageRequest page, CancellationToken ct) =>
            s.List(filter, page, ct)).Requires(Default).WithSummary("Liste des suites à donner, la plus proche d'abord.");
        tasks.MapGet("{id:guid}", (TaskAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Default)
            .WithSummary("Une suite à donner.");
        tasks.MapPost("", async (TaskAppService s, TaskInput input, CancellationToken ct) =>
            await s.Create(input, ct) is var (id, created) ? Answers.Made(await s.Get(id, ct), created, "tasks") : null!).Requires(Edit)
                .WithSummary("Crée une suite à donner sans échange.");
        tasks.MapPut("{id:guid}", (TaskAppService s, Guid id, TaskInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => s.Get(id, ct))).Requires(Edit).WithSummary("Remplace une suite à donner.");
        tasks.MapPatch("{id:guid}", (TaskAppService s, IOptions<JsonOptions> json, Guid id, JsonElement patch, IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Update(id, MergePatch.Apply((await s.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => s.Get(id, ct)))
            .Requires(Edit).WithSummary("Modifie une suite à donner (JSON merge patch).");
        tasks.MapPost("bulk", (TaskBulk s, [AsParameters] TaskFilter filter, TaskBulkInput input, CancellationToken ct) =>
            s.Run(filter, input, ct)).Requires(Edit)
            .WithSummary(
                "Fait (Complete), reporte (Snooze) ou confie (Assign) des suites : ids, ou all=true pour celles du filtre de l'adresse ; 5 000 au plus, en " +
                "une transaction.");
        tasks.MapDelete("{id:guid}", async (TaskAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); }).Requires(Edit).WithSummary("Met une suite à la corbeille pour 30 jours.");
        tasks.MapPost("{id:guid}/restore", (TaskAppService s, Guid id, CancellationToken ct) => Answers.Changed(() => s.Restore(id, ct), () => s.Get(id, ct)))
            .Requires(Edit).WithSummary("Reprend une suite de la corbeille.");
        tasks.MapPost("{id:guid}/complete", (TaskAppService s, Guid id, CancellationToken ct) => Answers.Changed(() => s.Complete(id, ct), () => s.Get(id, ct)))
            .Requires(Edit).WithSummary("La suite est faite.");
        tasks.MapPost("{id:guid}/snooze", (TaskAppService s, Guid id, SnoozeInput input, CancellationToken ct) =>
            Answers.Changed(() => s.Snooze(id, input, ct), () => s.Get(id, ct))).Requires(Edit).WithSummary("Reporte la suite, avec un motif.");
        tasks.MapPost("{id:guid}/reopen", (TaskAppService s, Guid id, CancellationToken ct) => Answers.Changed(() => s.Reopen(id, ct), () => s.Get(id, ct)))
            .Requires(Edit).WithSummary("Rouvre une suite faite ou reportée.");
    }
}
