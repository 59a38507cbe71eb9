using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Documents;
using Crm.Workbench.Kinds;

namespace Crm.Modules.Territories.Network;

/// <summary>Organisations as the house knows them.</summary>
internal static class OrganisationNoun
{
    public static readonly KindOf<Organisation> Kind = new(OwnerKinds.Organisation, "Organisme", "building", "/reseau/{id}")
    {
        Plural = "Organisations", Permission = TerritoriesPermissions.Network.Default, Title = o => o.Name,
        Read = s => s.Of<NetworkData>().Organisations, Search = new(20, Best),
        Names = s => s.Of<NetworkData>().Organisations.Select(o => o.Acronym == null ? o.Name : o.Name + " " + o.Acronym),
    };

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct) =>
        [.. (await services.Of<INetwork>().SearchOrganisations(q, [], ct)).Take(max).Select(o => new Found(o.Id, o.Name, o.Kind.Word()))];
}
