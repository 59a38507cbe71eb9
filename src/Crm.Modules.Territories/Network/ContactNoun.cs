using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Workbench.Kinds;

namespace Crm.Modules.Territories.Network;

/// <summary>People as the house knows them; found with what they do.</summary>
internal static class ContactNoun
{
    public const string Name = "contact";

    public static readonly KindOf<Contact> Kind = new(Name, "Contact", "user", "/reseau/contacts/{id}")
    {
        Plural = "Contacts", Permission = TerritoriesPermissions.Network.Default,
        Title = c => c.FirstName == null ? c.LastName : c.FirstName + " " + c.LastName,
        Read = s => s.Of<NetworkData>().Contacts, Names = s => s.Of<NetworkData>().Contacts.Select(c => c.FirstName + " " + c.LastName),
        Search = new(25, Best),
    };

    private static async Task<IReadOnlyList<Found>> Best(IServiceProvider services, string q, int max, CancellationToken ct) =>
        [.. (await services.Of<INetwork>().SearchContacts(q, [], ct)).Take(max).Select(c => new Found(c.Id, c.Name, c.Detail.Length > 0 ? c.Detail : null))];
}
