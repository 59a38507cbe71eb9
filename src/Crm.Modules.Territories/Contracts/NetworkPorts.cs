using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories.Contracts;

/// <summary>Port: the dossiers of other modules in which an organisation takes part, as the current user may read them.</summary>
public interface IOrganisationDossiers
{
    Task<IReadOnlyList<DossierCard>> Of(Guid organisation, CancellationToken ct);
}

/// <summary>An exchange on the page of somebody who took part.</summary>
/// <param name="Word">Its kind, for people: « réunion ».</param>
public sealed record PartnerExchange(Guid Id, DateOnly Date, string Word, string Icon, string Subject)
{
    public string Url => $"/echanges/{Id}";
}

/// <summary>Port: the latest exchanges in which an organisation or a person took part, newest first, as the current user may read them.</summary>
public interface IPartnerExchanges
{
    Task<IReadOnlyList<PartnerExchange>> OfOrganisation(Guid id, int max, CancellationToken ct);

    Task<IReadOnlyList<PartnerExchange>> OfContact(Guid id, int max, CancellationToken ct);
}
