using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Contracts;

/// <summary>An organisation as other parts and modules see it.</summary>
/// <param name="Departments">INSEE codes; « * » for a national body.</param>
public sealed record OrganisationCard(Guid Id, OrganisationKind Kind, string Name, string? Acronym, string? Siret, IReadOnlyList<string> Departments)
{
    public string Url => $"/reseau/{Id}";
}

/// <summary>A person with what they do now; title and organisation are null when no current function is known.</summary>
/// <param name="Mailbox">Of the function when it has one, else the person's first address.</param>
public sealed record ContactCard(Guid Id, string Name, string? Title, Guid? OrganisationId, string? Organisation, string? Mailbox)
{
    public string Url => $"/reseau/contacts/{Id}";

    /// <summary>« Coordinatrice, CC du Ternois »</summary>
    public string Detail => string.Join(", ", new[] { Title, Organisation }.Where(t => !string.IsNullOrEmpty(t)));
}

/// <summary>An organisation named in a file or by another module.</summary>
/// <param name="Departments">INSEE codes in which it acts; an organisation already known is extended to them.</param>
public sealed record NamedOrganisation(string Name, IReadOnlyCollection<string> Departments, OrganisationKind Kind = OrganisationKind.Autre);

/// <summary>Organisations and people of the network. Bulk only; answers hold what the current user may read.</summary>
public interface INetwork
{
    Task<IReadOnlyDictionary<Guid, OrganisationCard>> Organisations(IEnumerable<Guid> ids, CancellationToken ct);

    Task<IReadOnlyDictionary<Guid, ContactCard>> Contacts(IEnumerable<Guid> ids, CancellationToken ct);

    /// <summary>People by address, lower case; those nobody has are absent.</summary>
    Task<IReadOnlyDictionary<string, ContactCard>> ContactsByEmail(IEnumerable<string> addresses, CancellationToken ct);

    /// <summary>At most 20, by words of the name; those of the territories first when some are given.</summary>
    Task<IReadOnlyList<OrganisationCard>> SearchOrganisations(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct);

    /// <summary>At most 20, by words of the name; those of the territories first when some are given.</summary>
    Task<IReadOnlyList<ContactCard>> SearchContacts(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct);

    /// <summary>
    /// The organisation of each name, as it was written: « Croix-Rouge » and « Croix Rouge », « Coallia » and « Association Coallia » are one.
    /// Those unknown are added to the unit of work; the caller saves.
    /// </summary>
    Task<IReadOnlyDictionary<string, Guid>> FindOrAdd(IReadOnlyCollection<NamedOrganisation> names, CancellationToken ct);
}
