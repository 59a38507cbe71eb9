using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Workbench.Doors;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Observation.Api;

/// <summary><c>/api/v1/indicator-values</c>: what is published is readable by every signed-in person, the rest in scope.</summary>
internal static class IndicatorValueEndpoints
{
    private static readonly Write Edit = IndicatorWrites.Propose;
    private static readonly Write Decide = IndicatorWrites.Decide;

    public static void Map(RouteGroupBuilder api)
    {
        var values = api.Resource<ValueAppService, ValueAppService, ValueRow>("indicator-values", "Indicateurs", (s, id, ct) => s.Get(id, ct))
            .Read(null, "Une valeur.")
            .Made<ValueInput>(Edit, (s, input, ct) => s.Create(input, ct), "Propose une valeur ; « status: Validated » demande le droit de valider.")
            .Changed<ValueInput>(Edit, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), async (s, id, ct) => (await s.Get(id, ct)).ToInput(),
                "Remplace une valeur, qui redevient proposée.", "Modifie une valeur.")
            .Verb("validate", Decide, (s, id, ct) => s.Validate(id, ct), "Valide une valeur proposée.")
            .Verb<RefusalInput>("refuse", Decide, (s, id, input, ct) => s.Refuse(id, input, ct), "Refuse une valeur proposée, avec une phrase.")
            .Trashed(Edit, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
                "Met une valeur à la corbeille pour 30 jours.", "Reprend une valeur de la corbeille.").Doors;
        values.MapGet("", (ValueAppService s, [AsParameters] ValueFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .RequiresSignIn().WithSummary("Valeurs par indicateur, territoire et période ; tri : period, indicator, territory, value, status, createdAt.");
        values.MapGet("{id:guid}/changes", async (ValuePages s, Guid id, CancellationToken ct) =>
        {
            var changes = (await s.File(id, ct)).Changes;
            return new Page<ValueChangeRow>(changes, 1, PageRequest.MaxSize, changes.Count);
        }).RequiresSignIn().WithSummary("Corrections et décisions d'une valeur, les dernières d'abord.");
    }

    public static void MapPages(IEndpointRouteBuilder routes) =>
        routes.MapGet("/indicateurs/valeurs/export",
            async (ValueAppService s, ListExport export, [AsParameters] ValueFilter f, string? sort, string? format, CancellationToken ct) =>
            await ValueList.Definition.File(await export.All(nameof(IndicatorValue), f, sort, p => s.List(f, p, ct), ct), "indicateurs", format))
                .Requires(TerritoriesPermissions.IndicatorValues.Export).ExcludeFromDescription();
}
