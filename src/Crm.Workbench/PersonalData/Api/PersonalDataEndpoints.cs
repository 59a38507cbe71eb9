using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Workbench.Doors;
using Crm.Workbench.Lists;
using Crm.Workbench.PersonalData;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

using Permissions = Crm.Workbench.Access.WorkbenchPermissions.PersonalData;

namespace Crm.Workbench.PersonalData.Api;

/// <summary><c>/api/v1/retention-rules</c>, <c>processing-activities</c> and <c>exports</c>.</summary>
internal static class PersonalDataEndpoints
{
    private const string Tag = "Données personnelles";

    public static void Map(RouteGroupBuilder api)
    {
        var rules = api.MapGroup("retention-rules").WithTags(Tag);
        rules.MapGet("", (RetentionAppService s, CancellationToken ct) => s.Preview(ct)).Requires(Permissions.Retention)
            .WithSummary("Durées de conservation, et combien de choses les dépassent.");
        rules.MapGet("{code}", (RetentionAppService s, string code, CancellationToken ct) => s.Get(code, ct))
            .Requires(Permissions.Retention).WithSummary("Une durée.");
        rules.MapPut("{code}", (RetentionAppService s, string code, RetentionInput input, CancellationToken ct) => s.Decide(code, input, null, ct))
            .Requires(PersonalDataWrites.Retention).WithSummary("Règle une durée, sa finalité, sa base et sa source.");
        MapRegister(api);
        api.MapGet("exports", (ExportLog s, [AsParameters] ExportFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(Permissions.Exports).WithTags(Tag).WithSummary("Qui a exporté quoi, du plus récent au plus ancien.");
    }

    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/administration/exports/export",
            async (ExportLog s, ListExport export, [AsParameters] ExportFilter f, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All("Exports", f, null, p => s.List(f, p, ct), ct), PersonalDataExport.Exports, "journal-des-exports",
                format))
                .Requires(Permissions.Exports).ExcludeFromDescription();
        routes.MapGet("/administration/registre/export", async (RegisterAppService s, ListExport export, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(ProcessingActivity), null, null, p => s.List(p, ct), ct), PersonalDataExport.Register,
                "registre-des-traitements", format))
                .Requires(Permissions.Register).ExcludeFromDescription();
    }

    private static void MapRegister(RouteGroupBuilder api) => api
        .Resource<RegisterAppService, RegisterAppService, ProcessingOutput>("processing-activities", Tag, (s, id, ct) => s.Get(id, ct))
        .Read(Permissions.Register, "Un traitement.")
        .Made<ProcessingInput>(PersonalDataWrites.Register, (s, input, ct) => s.Create(input, ct), "Ajoute un traitement.")
        .Replaced<ProcessingInput>(PersonalDataWrites.Register, (s, id, input, stamp, ct) => s.Change(id, input, stamp, ct), "Remplace un traitement.")
        .Trashed(PersonalDataWrites.Register, (s, id, stamp, ct) => s.Delete(id, stamp, ct), (s, id, ct) => s.Restore(id, ct),
            "Met un traitement à la corbeille pour 30 jours.", "Reprend un traitement de la corbeille.")
        .Doors.MapGet("", (RegisterAppService s, [AsParameters] PageRequest p, CancellationToken ct) => s.List(p, ct)).Requires(Permissions.Register)
        .WithSummary("Registre des traitements.");
}
