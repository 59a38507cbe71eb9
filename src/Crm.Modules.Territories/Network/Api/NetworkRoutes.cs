using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Lists;
using Crm.Workbench.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static Crm.Modules.Territories.Contracts.TerritoriesPermissions.Network;

namespace Crm.Modules.Territories.Network.Api;

/// <summary>What the screens of the network ask beside their pages: files of lists, and choices of pickers.</summary>
internal static class NetworkRoutes
{
    public static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reseau/export",
            async (OrganisationReader s, ListExport export, [AsParameters] OrganisationFilter f, string? sort, string? format, CancellationToken ct) =>
            await NetworkLists.Organisations.File(await export.All(nameof(Organisation), f, sort, p => s.Lines(f, p, ct), ct), "organisations", format))
                .Requires(Export).ExcludeFromDescription();
        routes.MapGet("/reseau/contacts/export",
            async (ContactReader s, ListExport export, [AsParameters] ContactFilter f, string? sort, string? format, CancellationToken ct) =>
            await NetworkLists.Contacts.File(await export.All(nameof(Contact), f, sort, p => s.Lines(f, p, ct), ct), "contacts", format))
                .Requires(Export).ExcludeFromDescription();
        routes.MapGet("/reseau/couverture/export",
            async (CoverageReader s, ListExport export, [AsParameters] CoverageFilter f, string? format, CancellationToken ct) =>
        {
            var roles = await s.Expected(f.Of, ct);
            return await TabularWriter.File(await export.All("Coverage", f, null, p => s.List(f, roles, p, ct), ct), NetworkExport.Coverage(roles),
                "couverture", format);
        }).Requires(Export).ExcludeFromDescription();
        routes.MapGet("/reseau/choix", async (INetwork network, string? q, CancellationToken ct) =>
            (await network.SearchOrganisations(q, [], ct)).Select(o => new Choice(o.Id.ToString(), o.Name, Hint(o))))
                .Requires(Default).ExcludeFromDescription();
        routes.MapGet("/reseau/contacts/choix", async (INetwork network, string? q, CancellationToken ct) =>
            (await network.SearchContacts(q, [], ct)).Select(c => new Choice(c.Id.ToString(), c.Name, c.Detail))).Requires(Default).ExcludeFromDescription();
        routes.MapGet("/reseau/communes", async (CommuneChoices communes, string? q, CancellationToken ct) =>
            (await communes.Of(q, ct)).Select(c => new Choice(c.Code, c.Name, c.Code)))
            .Requires(Edit).ExcludeFromDescription();
    }

    private static string Hint(OrganisationCard card) =>
        $"{card.Kind.Word()} · {(card.Departments is ["*"] ? "national" : string.Join(", ", card.Departments.Take(3)))}";
}
