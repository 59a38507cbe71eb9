using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static Crm.Workbench.Access.WorkbenchPermissions.PersonalData;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary><c>/api/v1/personal-data-requests</c> and <c>contacts/{id}/personal-data</c>.</summary>
internal static class PersonRequestEndpoints
{
    private const string Tag = "Données personnelles";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("contacts/{id:guid}/personal-data", (PersonAppService s, Guid id, CancellationToken ct) => s.File(id, ct))
            .Requires(Requests).WithTags(Tag).WithSummary("Tout ce que l'outil détient sur une personne, tel que le lecteur peut le voir.");
        var requests = api.MapGroup("personal-data-requests").WithTags(Tag);
        requests.MapGet("", (PersonAppService s, [AsParameters] PersonRequestFilter f, [AsParameters] PageRequest p, CancellationToken ct) => s.List(f, p, ct))
            .Requires(Requests).WithSummary("Demandes de personnes et réponses données.");
        requests.MapGet("{id:guid}", (PersonAppService s, Guid id, CancellationToken ct) => Answers.One(s.Get(id, ct))).Requires(Requests)
            .WithSummary("Une demande.");
        requests.MapPost("", async (PersonAppService s, PersonRequestInput input, CancellationToken ct) =>
            Answers.Made(await s.Answer(input, ct), true, "personal-data-requests"))
            .Requires(PersonWrites.Answer).WithSummary("Note une demande et sa réponse ; un effacement accordé est fait aussitôt et ne s'annule pas.");
    }

    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/administration/donnees-personnelles/demandes/{id:guid}/fichier",
            async (PersonAppService s, Guid id, string? format, CancellationToken ct) =>
            format is "csv" or "xlsx"
                ? await TabularWriter.File((await s.FileOf(id, ct)).Lines(), PersonFile.Columns, "donnees-personnelles", format)
                : Exported.Json(await s.FileOf(id, ct), "donnees-personnelles")).Requires(Requests).ExcludeFromDescription();
        routes.MapGet("/administration/donnees-personnelles/export",
            async (PersonAppService s, ListExport export, [AsParameters] PersonRequestFilter f, string? format, CancellationToken ct) =>
            await TabularWriter.File(await export.All(nameof(PersonRequest), f, null, p => s.List(f, p, ct), ct), PersonRequestExport.Requests,
                "demandes-de-personnes", format))
                .Requires(Requests).ExcludeFromDescription();
    }
}
