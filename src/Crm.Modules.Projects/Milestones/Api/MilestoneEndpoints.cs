using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Projects.Milestones.Api;

/// <summary><c>/api/v1/milestones</c>. The verbs need no version: ticking twice is refused anyway.</summary>
internal static class MilestoneEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var milestones = api.MapGroup("milestones").WithTags("Milestones");
        milestones.MapGet("", (MilestoneAppService s, [AsParameters] MilestoneFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(ProjectsPermissions.Projects.Default).WithSummary("Jalons des projets de votre périmètre");
        milestones.MapGet("{id:guid}", (MilestoneAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(ProjectsPermissions.Projects.Default).WithSummary("Un jalon");
        milestones.MapPost("", Create).Requires(ProjectsPermissions.Projects.Edit).WithSummary("Ajouter un jalon à un projet");
        milestones.MapPut("{id:guid}", (MilestoneAppService s, Guid id, PlanMilestone input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => s.Get(id, ct)))
                .Requires(ProjectsPermissions.Projects.Edit).WithSummary("Remplacer ce qui est prévu");
        milestones.MapPatch("{id:guid}", Patch).Requires(ProjectsPermissions.Projects.Edit).WithSummary("Modifier une partie de ce qui est prévu");
        milestones.MapPost("{id:guid}/forecast", (MilestoneAppService s, Guid id, ForecastMilestone input, CancellationToken ct) =>
            Answers.One(s.Forecast(id, input, null, ct))).Requires(ProjectsPermissions.Projects.Edit)
            .WithSummary("Prévoir une autre date, avec sa raison ; sans date, revenir à la date prévue");
        milestones.MapPost("{id:guid}/complete", (MilestoneAppService s, Guid id, CompleteMilestone? input, CancellationToken ct) =>
            Answers.One(s.Complete(id, input, null, ct))).Requires(ProjectsPermissions.Milestones.Complete)
            .WithSummary("Marquer fait, aujourd'hui ou à une date passée");
        milestones.MapPost("{id:guid}/reopen", (MilestoneAppService s, Guid id, CancellationToken ct) => Answers.One(s.Reopen(id, null, ct)))
            .Requires(ProjectsPermissions.Milestones.Complete).WithSummary("Rouvrir un jalon fait");
        milestones.MapDelete("{id:guid}", Delete).Requires(ProjectsPermissions.Projects.Edit).WithSummary("Mettre à la corbeille pour 30 jours");
        milestones.MapPost("{id:guid}/restore", (MilestoneAppService s, Guid id, CancellationToken ct) => Answers.One(s.Restore(id, ct)))
            .Requires(ProjectsPermissions.Projects.Edit).WithSummary("Sortir de la corbeille");
    }

    /// <summary>The list as a file.</summary>
    public static void MapPages(IEndpointRouteBuilder routes) => routes
        .MapGet("/projets/jalons/export", async (MilestoneAppService s, ListExport export, [AsParameters] MilestoneFilter f, string? sort,
            string? format, CancellationToken ct) =>
            await MilestoneList.Definition.File(await export.All(nameof(Milestone), f, sort, p => s.List(f, p, ct), ct), "jalons", format))
        .Requires(ProjectsPermissions.Projects.Export).ExcludeFromDescription();

    private static async Task<IResult> Create(MilestoneAppService service, AddMilestone input, CancellationToken ct)
    {
        var (milestone, created) = await service.Create(input, ct);
        return Answers.Made(milestone, created, "milestones");
    }

    private static Task<IResult> Patch(MilestoneAppService service, Guid id, JsonElement patch, IfMatch match,
        IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(async () =>
            await service.Update(id, MergePatch.Apply((await service.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions), match.Stamp, ct),
            () => service.Get(id, ct));

    private static async Task<IResult> Delete(MilestoneAppService service, Guid id, IfMatch match, CancellationToken ct)
    {
        await service.Delete(id, match.Stamp, ct);
        return Results.NoContent();
    }
}
