using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Accompaniments.Workloads;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Geography;
using Crm.Workbench.Dossiers;
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
    public static void Map(RouteGroupBuilder api)
    {
        var missions = api.MapGroup("accompaniments").WithTags("Accompagnements");
        missions.MapGet("", (AccompanimentReader s, [AsParameters] AccompanimentFilter filter, [AsParameters] PageRequest page,
            CancellationToken ct) => s.List(filter, page, ct))
            .Requires(Default).WithSummary("Liste des accompagnements, la fin prévue la plus proche d'abord.");
        missions.MapGet("{id:guid}", (AccompanimentReader s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Default)
            .WithSummary("Un accompagnement.");
        missions.MapPost("", async (AccompanimentAppService s, AccompanimentReader r, AccompanimentInput input, CancellationToken ct) =>
            await s.Create(input, ct) is var (id, created) ? Answers.Made(await r.Get(id, ct), created, "accompaniments") : null!).Requires(Edit)
                .WithSummary("Ouvre un accompagnement sur un territoire ou un dossier.");
        missions.MapPut("{id:guid}",
            (AccompanimentAppService s, AccompanimentReader r, Guid id, AccompanimentInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Update(id, input, match.Stamp, ct), () => r.Get(id, ct))).Requires(Edit)
                .WithSummary("Remplace un accompagnement ; son étape change par le verbe stage.");
        missions.MapPatch("{id:guid}", (AccompanimentAppService s, AccompanimentReader r, IOptions<JsonOptions> json, Guid id, JsonElement patch,
            IfMatch match, CancellationToken ct) =>
            Answers.Changed(async () =>
                await s.Update(id, MergePatch.Apply((await r.Get(id, ct)).ToInput(), patch, json.Value.SerializerOptions),
                match.Stamp, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Modifie un accompagnement (JSON merge patch).");
        missions.MapDelete("{id:guid}", async (AccompanimentAppService s, Guid id, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Edit).WithSummary("Met un accompagnement à la corbeille pour 30 jours.");
        Verb("restore", (s, id, ct) => s.Restore(id, ct), "Reprend un accompagnement de la corbeille.");
        Verb("reopen", (s, id, ct) => s.Reopen(id, ct), "Rouvre un accompagnement clos.");
        missions.MapPost("{id:guid}/stage", (AccompanimentAppService s, AccompanimentReader r, Guid id, StageInput input, CancellationToken ct) =>
            Answers.Changed(() => s.MoveTo(id, input, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Passe à une autre étape, datée.");
        missions.MapPost("{id:guid}/close", (AccompanimentAppService s, AccompanimentReader r, Guid id, CloseOut input, CancellationToken ct) =>
            Answers.Changed(() => s.Close(id, input, ct), () => r.Get(id, ct)))
            .Requires(Edit).WithSummary("Clôt l'accompagnement : résultat, phrase, ce qui a été appris.");
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

        void Verb(string name, Func<AccompanimentAppService, Guid, CancellationToken, Task> verb, string summary) => missions
            .MapPost($"{{id:guid}}/{name}", (AccompanimentAppService s, AccompanimentReader r, Guid id, CancellationToken ct) =>
                Answers.Changed(() => verb(s, id, ct), () => r.Get(id, ct))).Requires(Edit).WithSummary(summary);
    }

    /// <summary>The file of the list, and what the picker of dossiers asks.</summary>
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/accompagnements/export",
            async (AccompanimentExport s, [AsParameters] AccompanimentFilter filter, string? sort, string? format, CancellationToken ct) =>
            await AccompanimentList.Definition.File(await s.Rows(filter, sort, ct), "accompagnements", format))
                .Requires(Export).ExcludeFromDescription();
        routes.MapGet("/accompagnements/temps/export", async (TimeSpent s, [AsParameters] TimeFilter filter, string? format, CancellationToken ct) =>
            await TabularWriter.File(await s.Export(filter, ct), TimeSpent.Columns, "temps", format)).Requires(Export).ExcludeFromDescription();
        routes.MapGet("/accompagnements/charge/export", async (WorkloadExport s, [AsParameters] WorkloadFilter filter, string? format, CancellationToken ct) =>
            await TabularWriter.File(await s.Lines(filter, ct), WorkloadExport.Columns(filter), "charge", format))
                .Requires(TerritoriesPermissions.Accompaniments.Workload).ExcludeFromDescription();
        routes.MapGet("/accompagnements/dossiers", async (DossierBook dossiers, string? q, CancellationToken ct) =>
            (await dossiers.Search(q, [], ct)).Where(d => d.Kind != AccompanimentDossiers.KindName)
            .Select(d => new { Value = new DossierRef(d.Kind, d.Id).ToString(), Label = d.Title, Hint = string.Join(", ", d.Departments) }))
            .Requires(Edit).ExcludeFromDescription();
    }

    private static void MapTime(RouteGroupBuilder time)
    {
        time.MapGet("", (TimeEntryAppService s, Guid id, [AsParameters] PageRequest page, CancellationToken ct) => s.List(id, page, ct)).Requires(Default)
            .WithSummary("Temps noté directement, le plus récent d'abord.");
        time.MapGet("{entryId:guid}", (TimeEntryAppService s, Guid id, Guid entryId, CancellationToken ct) => Answers.One(s.Get(id, entryId, ct)))
            .Requires(Default).WithSummary("Une note de temps.");
        time.MapPost("", async (TimeEntryAppService s, Guid id, TimeInput input, CancellationToken ct) =>
            await s.Add(id, input, ct) is var (entry, created) ? Answers.Made(await s.Get(id, entry, ct), created, $"accompaniments/{id}/time-entries") : null!)
                .Requires(Edit).WithSummary("Note du temps passé hors échange.");
        time.MapPut("{entryId:guid}", (TimeEntryAppService s, Guid id, Guid entryId, TimeInput input, IfMatch match, CancellationToken ct) =>
            Answers.Changed(() => s.Correct(id, entryId, input, match.Stamp, ct), () => s.Get(id, entryId, ct))).Requires(Edit)
                .WithSummary("Corrige une note de temps.");
        time.MapDelete("{entryId:guid}", async (TimeEntryAppService s, Guid id, Guid entryId, IfMatch match, CancellationToken ct) =>
            { await s.Delete(id, entryId, match.Stamp, ct); return Results.NoContent(); })
            .Requires(Edit).WithSummary("Retire une note de temps.");
        time.MapPost("{entryId:guid}/restore", (TimeEntryAppService s, Guid id, Guid entryId, CancellationToken ct) =>
            Answers.Changed(() => s.Restore(id, entryId, ct), () => s.Get(id, entryId, ct)))
            .Requires(Edit).WithSummary("Reprend une note de temps retirée.");
    }
}
