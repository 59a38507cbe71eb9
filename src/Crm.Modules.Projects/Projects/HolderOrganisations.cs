using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>Links each named holder to its organisation of the network, found or added: three projects of « Coallia » stay three, with one
/// organisation.</summary>
internal sealed class HolderOrganisations(INetwork network)
{
    /// <summary>Before the save: only holders without organisation are looked at, in one go.</summary>
    public async Task Link(IReadOnlyCollection<Project> projects, CancellationToken ct)
    {
        var named = projects.SelectMany(p => p.Holders.Where(h => h.OrganisationId is null)
            .Select(h => new NamedOrganisation(h.Name, [.. p.Departments], OrganisationKind.Association))).ToList();
        if (named.Count == 0) return;
        var found = await network.FindOrAdd(named, ct);
        foreach (var project in projects) project.CarriedBy(found);
    }

    /// <summary>The holders, with the organisations that the reader may read.</summary>
    public async Task<IReadOnlyList<HolderLink>> Of(Project project, CancellationToken ct)
    {
        var cards = await network.Organisations(project.Holders.Select(h => h.OrganisationId).OfType<Guid>(), ct);
        return [.. project.Holders.OrderBy(h => h.Rank).Select(h => new HolderLink(h.Name, h.OrganisationId is { } id && cards.ContainsKey(id) ? id : null))];
    }
}
