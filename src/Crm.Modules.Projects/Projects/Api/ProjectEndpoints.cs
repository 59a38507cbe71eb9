using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Themes;
using Crm.Workbench.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Projects.Projects.Api;

/// <summary><c>/api/v1/projects</c></summary>
internal static class ProjectEndpoints
{
    private const string See = ProjectsPermissions.Projects.Default;
    private static readonly Write Edit = ProjectWrites.Edit;

    public static void Map(RouteGroupBuilder api)
    {
        var projects = api.Resource<ProjectAppService, ProjectAppService, ProjectOutput>("projects", "Projets", (s, id, ct) => s.Get(id, ct))
            .Read(See, "Un projet.")
            .Made<SaveProject>(Edit, (s, input, ct) => s.Create(input, ct), "Crée un projet.")
            .Changed<SaveProject>(Edit, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct), async (s, id, ct) => (await s.Get(id, ct)).ToInput(),
                "Remplace un projet.", "Modifie une partie d'un projet (JSON merge patch).")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met un projet à la corbeille pour 30 jours.", "Reprend un projet de la corbeille.").Doors;
        projects.MapGet("", (ProjectListService s, [AsParameters] ProjectFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(See).WithSummary("Projets de votre périmètre.");
        projects.MapGet("breakdown", (ProjectListService s, [AsParameters] ProjectFilter f, CancellationToken ct) => s.Breakdown(f, ct))
            .Requires(See).WithSummary("Nombre de projets par thème et par rubrique de la source, avec les filtres de la liste.");
        projects.MapGet("holders", (ProjectListService s, string? q, [AsParameters] PageRequest p, CancellationToken ct) => s.Holders(q, p, ct))
            .Requires(See).WithSummary("Porteurs de projets, un par nom.");
        projects.MapPost("{id:guid}/move", (ProjectAppService s, Guid id, MoveProject input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Move(id, input, match.Stamp, ct), () => s.Get(id, ct))).Requires(Edit).WithSummary("Change le statut.");
    }

    /// <summary>The list as a file.</summary>
    public static void MapPages(IEndpointRouteBuilder routes) => routes
        .MapGet("/projets/export", async (ProjectListService s, [AsParameters] ProjectFilter f, string? sort, string? format, CancellationToken ct) =>
            await ProjectList.Definition.File(await s.Export(f, sort, ct), "projets", format))
        .Requires(ProjectsPermissions.Projects.Export).ExcludeFromDescription();
}
