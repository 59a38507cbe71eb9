namespace Crm.Modules.Territories.Contracts;

/// <summary>Port: the dossiers of other modules in which an organisation takes part, as the current user may read them.</summary>
public interface IOrganisationDossiers
{
    Task<IReadOnlyList<DossierCard>> Of(Guid organisation, CancellationToken ct);
}
