using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Tasks;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/tasks</c>: what is to be done after exchanges.</summary>
internal static class TaskEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var tasks = api.Resource<TaskAppService, TaskAppService, TaskOutput>("tasks", "Suites à donner", (s, id, ct) => s.Get(id, ct))
            .Read(Default, "Une suite à donner.")
            .Made<TaskInput>(TaskWrites.Make, (s, input, ct) => s.Create(input, ct), "Crée une suite à donner sans échange.")
            .Changed<TaskInput>(TaskWrites.Rewrite, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct),
                async (s, id, ct) => (await s.Get(id, ct)).ToInput(),
                "Remplace une suite à donner.", "Modifie une suite à donner (JSON merge patch).")
            .Trashed(TaskWrites.Delete, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met une suite à la corbeille pour 30 jours.", "Reprend une suite de la corbeille.")
            .Verb("complete", TaskWrites.Handle, (s, id, ct) => s.Complete(id, ct), "La suite est faite.")
            .Verb<SnoozeInput>("snooze", TaskWrites.Handle, (s, id, input, ct) => s.Snooze(id, input, ct), "Reporte la suite, avec un motif.")
            .Verb("reopen", TaskWrites.Handle, (s, id, ct) => s.Reopen(id, ct), "Rouvre une suite faite ou reportée.").Doors;
        tasks.MapGet("", (TaskAppService s, [AsParameters] TaskFilter filter, [AsParameters] PageRequest page, CancellationToken ct) =>
            s.List(filter, page, ct)).Requires(Default).WithSummary("Liste des suites à donner, la plus proche d'abord.");
        tasks.MapPost("bulk", (TaskBulk s, [AsParameters] TaskFilter filter, TaskBulkInput input, CancellationToken ct) =>
            s.Run(filter, input, ct)).Requires(TaskWrites.Handle)
            .WithSummary(
                "Fait (Complete), reporte (Snooze) ou confie (Assign) des suites : ids, ou all=true pour celles du filtre de l'adresse ; 5 000 au plus, en " +
                "une transaction.");
    }
}
