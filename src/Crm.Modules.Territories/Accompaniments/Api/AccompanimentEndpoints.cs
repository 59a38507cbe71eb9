using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Accompaniments.Workloads;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Doors;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Accompaniments;

namespace Crm.Modules.Territories.Accompaniments.Api;

/// <summary><c>/api/v1/accompaniments</c>: missions of engineering and the time noted on them.</summary>
internal static class AccompanimentEndpoints
{
    private static readonly Write Edit = AccompanimentWrites.Edit;

    public static void Map(RouteGroupBuilder api)
    {
        var missions = api
            .Resource<AccompanimentAppService, AccompanimentReader, AccompanimentOutput>("accompaniments", "Accompagnements", (r, id, ct) => r.Get(id, ct))
            .Read(Default, "Un accompagnement.")
            .Made<AccompanimentInput>(Edit, (s, input, ct) => s.Create(input, ct), "Ouvre un accompagnement sur un territoire ou un dossier.")
            .Changed<AccompanimentInput>(Edit, (s, id, input, stamp, ct) => s.Update(id, input, stamp, ct),
                async (r, id, ct) => (await r.Get(id, ct)).ToInput(),
                "Remplace un accompagnement ; son étape change par le verbe stage.", "Modifie un accompagnement (JSON merge patch).")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met un accompagnement à la corbeille pour 30 jours.", "Reprend un accompagnement de la corbeille.")
            .Verb("reopen", Edit, (s, id, ct) => s.Reopen(id, ct), "Rouvre un accompagnement clos.")
            .Verb<StageInput>("stage", Edit, (s, id, input, ct) => s.MoveTo(id, input, ct), "Passe à une autre étape, datée.")
            .Verb<CloseOut>("close", Edit, (s, id, input, ct) => s.Close(id, input, ct), "Clôt l'accompagnement : résultat, phrase, ce qui a été appris.")
            .Doors;
        missions.MapGet("", (AccompanimentReader s, [AsParameters] AccompanimentFilter filter, [AsParameters] PageRequest page,
            CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Liste des accompagnements, la fin prévue la plus proche d'abord.");
        missions.MapPost("{id:guid}/objectives/{objectiveId:guid}",
            (AccompanimentAppService s, AccompanimentReader r, Guid id, Guid objectiveId, JudgeInput input, CancellationToken ct) =>
            Answers.Changed(() => s.Judge(id, objectiveId, input, ct), () => r.Get(id, ct))).Requires(Edit)
                .WithSummary("Dit d'un objectif qu'il est atteint, abandonné ou de nouveau ouvert.");
        api.MapGet("accompaniment-themes", (AccompanimentReader s, CancellationToken ct) => s.Themes(ct)).Requires(Default).WithTags("Accompagnements")
            .WithSummary("Thèmes des accompagnements.");
        api.MapGet("workload", (WorkloadReader s, [AsParameters] WorkloadFilter filter, CancellationToken ct) => s.Of(filter, ct))
            .Requires(TerritoriesPermissions.Accompaniments.Workload).WithTags("Accompagnements")
            .WithSummary("Charge par personne ou par Caf : prévu en centièmes de jour, passé en minutes.");
        MapTime(missions.MapGroup("{id:guid}/time-entries"));
    }

    /// <summary>The file of the list, and what the picker of dossiers asks.</summary>
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/accompagnements/export",
            async (AccompanimentReader s, ListExport export, [AsParameters] AccompanimentFilter f, string? sort, string? format, CancellationToken ct) =>
            await AccompanimentList.Definition.File(await export.All(nameof(Accompaniment), f, sort, p => s.List(f, p, ct), ct), "accompagnements",
                format)).Requires(Export).ExcludeFromDescription();
        routes.MapGet("/accompagnements/temps/export",
            async (TimeSpent s, ListExport export, [AsParameters] TimeFilter f, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(TimeEntry), f, null, p => s.Lines(f, p, ct), ct), TimeSpent.Columns, "temps", format))
                .Requires(Export).ExcludeFromDescription();
        routes.MapGet("/accompagnements/charge/export", async (WorkloadExport s, [AsParameters] WorkloadFilter filter, string? format, CancellationToken ct) =>
            await TabularWriter.File(await s.Lines(filter, ct), WorkloadExport.Columns(filter), "charge", format))
                .Requires(TerritoriesPermissions.Accompaniments.Workload).ExcludeFromDescription();
        routes.MapGet("/accompagnements/dossiers", async (DossierBook dossiers, string? q, CancellationToken ct) =>
            (await dossiers.Search(q, [], ct)).Where(d => d.Kind != AccompanimentNoun.Name)
            .Select(d => new { Value = new DossierRef(d.Kind, d.Id).ToString(), Label = d.Title, Hint = string.Join(", ", d.Departments) }))
            .Requires(Edit).ExcludeFromDescription();
    }

    private static void MapTime(RouteGroupBuilder time)
    {
        time.MapGet("", (TimeEntryReader r, Guid id, [AsParameters] PageRequest page, CancellationToken ct) => r.List(id, page, ct)).Requires(Default)
            .WithSummary("Temps noté directement, le plus récent d'abord.");
        time.MapGet("{entryId:guid}", (TimeEntryReader r, Guid id, Guid entryId, CancellationToken ct) => Answers.One(r.Get(id, entryId, ct)))
            .Requires(Default).WithSummary("Une note de temps.");
        time.MapPost("", async (TimeEntryAppService s, TimeEntryReader r, Guid id, TimeInput input, CancellationToken ct) =>
            await s.Add(id, input, ct) is var (entry, created) ? Answers.Made(await r.Get(id, entry, ct), created, $"accompaniments/{id}/time-entries") : null!)
                .Requires(AccompanimentWrites.Time).WithSummary("Note du temps passé hors échange.");
        time.MapPut("{entryId:guid}", (TimeEntryAppService s, TimeEntryReader r, Guid id, Guid entryId, TimeInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Correct(id, entryId, input, match.Stamp, ct), () => r.Get(id, entryId, ct))).Requires(AccompanimentWrites.Time)
                .WithSummary("Corrige une note de temps.");
        time.MapDelete("{entryId:guid}", async (TimeEntryAppService s, Guid id, Guid entryId, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, entryId, match.Stamp, ct); return Results.NoContent(); })
            .Requires(AccompanimentWrites.Time).WithSummary("Retire une note de temps.");
        time.MapPost("{entryId:guid}/restore", (TimeEntryAppService s, TimeEntryReader r, Guid id, Guid entryId, CancellationToken ct) =>
            Answers.Changed(() => s.Restore(id, entryId, ct), () => r.Get(id, entryId, ct)))
            .Requires(AccompanimentWrites.Time).WithSummary("Reprend une note de temps retirée.");
    }
}
