namespace Crm.Modules.Projects.Contracts;

/// <summary>Projects of a territory as the current user sees them.</summary>
/// <param name="Projects">Projects attached to the territory itself.</param>
/// <param name="LateMilestones">Milestones of these projects, not done, whose date (forecast, or else planned) is past.</param>
public sealed record ProjectFigures(int Projects, int LateMilestones);

/// <summary>Bulk figures for monitors; a territory without project is absent from the answer.</summary>
public interface IProjectFigures
{
    Task<IReadOnlyDictionary<Guid, ProjectFigures>> Of(IReadOnlyCollection<Guid> territories, CancellationToken ct);
}
