using Crm.Foundation.Access;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Templates;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Lists;
using Crm.Workbench.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Exchanges.Api;

/// <summary>What the screens of exchanges ask beside their pages: the file of a list, and the choices of pickers.</summary>
internal static class ExchangeRoutes
{
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/echanges/export",
            async (ExchangePages s, ListExport export, [AsParameters] InteractionFilter f, string? sort, string? format, CancellationToken ct) =>
            await ExchangeList.Definition.File(await export.All(nameof(Interaction), f, sort, p => s.List(f, p, ct), ct), "echanges", format))
                .Requires(TerritoriesPermissions.Interactions.Export).ExcludeFromDescription();
        routes.MapGet("/echanges/participants/choix", async (ParticipantChoices s, string? q, Guid[]? territoire, CancellationToken ct) =>
            await s.Find(q, territoire ?? [], ct))
            .Requires(TerritoriesPermissions.Interactions.Create).ExcludeFromDescription();
        routes.MapGet("/echanges/etiquettes/choix", async (TagAppService s, string? q, bool? connues, CancellationToken ct) =>
        {
            var found = await s.Offer(q, 20, ct);
            var fresh = q?.Trim() is { Length: > 0 and <= Tag.NameMaxLength } name && connues is not true && Tag.NameKey(name).Length > 0
                && found.All(t => Tag.NameKey(t.Name) != Tag.NameKey(name)) ? name : null;
            return found.Select(t => new Choice(t.Id.ToString(), t.Name, t.Reach.Word()))
                .Concat(fresh is null ? [] : [new Choice(TagBook.New + fresh, $"Créer « {fresh} »", "étiquette personnelle")]);
        }).Requires(TerritoriesPermissions.Tags.Default).ExcludeFromDescription();
        routes.MapGet("/echanges/modeles/choix", async (TemplateAppService s, string? q, CancellationToken ct) =>
            (await s.Offered(ct))
                .Where(t => SearchText.Words(q).All(w => SearchText.Normalise($"{t.Name} {t.Kind.Word()}").Contains(w, StringComparison.Ordinal)))
            .Select(t => new Choice(t.Id.ToString(), t.Name, t.National ? $"{t.Kind.Word()} · national" : t.Kind.Word())))
            .Requires(TerritoriesPermissions.Interactions.Create).ExcludeFromDescription();
        routes.MapGet("/echanges/personnes", async (IUserDirectory directory, string? q, CancellationToken ct) =>
            (await directory.Search(q, ct)).Select(u => new Choice(u.Id.ToString(), u.Name, u.Email)))
                .Requires(TerritoriesPermissions.Interactions.Create).ExcludeFromDescription();
        routes.MapGet("/echanges/dossiers", async (DossierBook dossiers, string? q, CancellationToken ct) =>
            (await dossiers.Search(q, [], ct))
                .Select(d =>
                new Choice(new DossierRef(d.Kind, d.Id).ToString(), d.Title,
                string.Join(" · ", new[] { dossiers.LabelOf(d.Kind), string.Join(", ", d.Departments) }.Where(t => t.Length > 0)))))
                .Requires(TerritoriesPermissions.Interactions.Create).ExcludeFromDescription();
    }
}
