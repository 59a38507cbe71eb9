using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Organisations;
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
            async (OrganisationReader s, [AsParameters] OrganisationFilter filter, string? sort, string? format, CancellationToken ct) =>
            await NetworkLists.Organisations.File(await s.Export(filter, sort, ct), "organisations", format))
                .Requires(Export).ExcludeFromDescription();
        routes.MapGet("/reseau/contacts/export",
            async (ContactReader s, [AsParameters] ContactFilter filter, string? sort, string? format, CancellationToken ct) =>
            await NetworkLists.Contacts.File(await s.Export(filter, sort, ct), "contacts", format)).Requires(Export).ExcludeFromDescription();
        routes.MapGet("/reseau/couverture/export", async (CoverageReader s, [AsParameters] CoverageFilter filter, string? format, CancellationToken ct) =>
            await s.Expected(filter.Of, ct) is var roles
                ? await TabularWriter.File(await s.Export(filter, roles, ct), NetworkExport.Coverage(roles), "couverture", format) : null!)
                .Requires(Export).ExcludeFromDescription();
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
