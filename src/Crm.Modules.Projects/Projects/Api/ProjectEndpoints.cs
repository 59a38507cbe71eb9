using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Themes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Crm.Modules.Projects.Projects.Api;

/// <summary><c>/api/v1/projects</c></summary>
internal static class ProjectEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var projects = api.MapGroup("projects").WithTags("Projects");
        projects.MapGet("", (ProjectListService s, [AsParameters] ProjectFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(ProjectsPermissions.Projects.Default).WithSummary("Projets de votre périmètre");
        projects.MapGet("breakdown", (ProjectListService s, [AsParameters] ProjectFilter f, CancellationToken ct) => s.Breakdown(f, ct))
            .Requires(ProjectsPermissions.Projects.Default)
            .WithSummary("Nombre de projets par thème et par rubrique de la source, avec les filtres de la liste");
        projects.MapGet("holders", (ProjectListService s, string? q, [AsParameters] PageRequest p, CancellationToken ct) => s.Holders(q, p, ct))
            .Requires(ProjectsPermissions.Projects.Default).WithSummary("Porteurs de projets, un par nom");
        projects.MapGet("{id:guid}", (ProjectAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct)))
            .Requires(ProjectsPermissions.Projects.Default).WithSummary("Un projet");
        projects.MapPost("", Create).Requires(ProjectsPermissions.Projects.Edit).WithSummary("Créer un projet");
        projects.MapPut("{id:guid}", (ProjectAppService s, Guid id, SaveProject input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => s.Get(id, ct)))
                .Requires(ProjectsPermissions.Projects.Edit).WithSummary("Remplacer un projet");
        projects.MapPatch("{id:guid}", Patch).Requires(ProjectsPermissions.Projects.Edit).WithSummary("Modifier une partie d'un projet (JSON merge patch)");
        projects.MapPost("{id:guid}/move", (ProjectAppService s, Guid id, MoveProject input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Move(id, input, match.Stamp, ct), () => s.Get(id, ct)))
                .Requires(ProjectsPermissions.Projects.Edit).WithSummary("Changer le statut");
        projects.MapDelete("{id:guid}", Delete).Requires(ProjectsPermissions.Projects.Edit).WithSummary("Mettre à la corbeille pour 30 jours");
        projects.MapPost("{id:guid}/restore", (ProjectAppService s, Guid id, CancellationToken ct) => Answers.One(s.Restore(id, ct)))
            .Requires(ProjectsPermissions.Projects.Edit).WithSummary("Sortir de la corbeille");
    }

    /// <summary>The list as a file.</summary>
    public static void MapPages(IEndpointRouteBuilder routes) => routes
        .MapGet("/projets/export", async (ProjectListService s, [AsParameters] ProjectFilter f, string? sort, string? format, CancellationToken ct) =>
            await ProjectList.Definition.File(await s.Export(f, sort, ct), "projets", format))
        .Requires(ProjectsPermissions.Projects.Export).ExcludeFromDescription();

    private static async Task<IResult> Create(ProjectAppService service, SaveProject input, CancellationToken ct)
    {
        var (project, created) = await service.Create(input, ct);
        return Answers.Made(project, created, "projects");
    }

    private static Task<IResult> Patch(ProjectAppService service, Guid id, JsonElement patch, IfMatch match,
        IOptions<JsonOptions> json, CancellationToken ct) => Answers.Changed(async () =>
            await service.Update(id, MergePatch.Apply((await service.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions), match.Stamp, ct),
            () => service.Get(id, ct));

    private static async Task<IResult> Delete(ProjectAppService service, Guid id, IfMatch match, CancellationToken ct)
    {
        await service.Delete(id, match.Stamp, ct);
        return Results.NoContent();
    }
}
