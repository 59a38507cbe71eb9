using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Projects.Contracts;
using Crm.Workbench.Doors;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Projects.Milestones.Api;

/// <summary><c>/api/v1/milestones</c>. The verbs need no version: ticking twice is refused anyway.</summary>
internal static class MilestoneEndpoints
{
    private static readonly Write Edit = MilestoneWrites.Plan;

    public static void Map(RouteGroupBuilder api)
    {
        var milestones = api.Resource<MilestoneAppService, MilestoneAppService, MilestoneOutput>("milestones", "Jalons", (s, id, ct) => s.Get(id, ct))
            .Read(ProjectsPermissions.Projects.Default, "Un jalon.")
            .Made<AddMilestone>(Edit, (s, input, ct) => s.Create(input, ct), "Ajoute un jalon à un projet.")
            .Changed<PlanMilestone>(Edit, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct), async (s, id, ct) => (await s.Get(id, ct)).ToInput(),
                "Remplace ce qui est prévu.", "Modifie une partie de ce qui est prévu.")
            .Verb<ForecastMilestone>("forecast", Edit, (s, id, input, ct) => s.Forecast(id, input, null, ct),
                "Prévoit une autre date, avec sa raison ; sans date, revient à la date prévue.")
            .Verb("reopen", MilestoneWrites.Complete, (s, id, ct) => s.Reopen(id, null, ct), "Rouvre un jalon fait.")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met un jalon à la corbeille pour 30 jours.", "Reprend un jalon de la corbeille.").Doors;
        milestones.MapGet("", (MilestoneAppService s, [AsParameters] MilestoneFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(ProjectsPermissions.Projects.Default).WithSummary("Jalons des projets de votre périmètre.");
        milestones.MapPost("{id:guid}/complete", (MilestoneAppService s, Guid id, CompleteMilestone? input, CancellationToken ct) =>
            Answers.One(s.Complete(id, input, null, ct))).Requires(MilestoneWrites.Complete)
            .WithSummary("Le jalon est fait, aujourd'hui ou à une date passée.");
    }

    /// <summary>The list as a file.</summary>
    public static void MapPages(IEndpointRouteBuilder routes) => routes
        .MapGet("/projets/jalons/export", async (MilestoneAppService s, ListExport export, [AsParameters] MilestoneFilter f, string? sort,
            string? format, CancellationToken ct) =>
            await MilestoneList.Definition.File(await export.All(nameof(Milestone), f, sort, p => s.List(f, p, ct), ct), "jalons", format))
        .Requires(ProjectsPermissions.Projects.Export).ExcludeFromDescription();
}
