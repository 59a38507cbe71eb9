using AutoMapper;
using Crm.Foundation.Access;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;

namespace Crm.Modules.Projects;

/// <summary>Entities of the module → what it answers.</summary>
internal sealed class ProjectsProfile : Profile
{
    public ProjectsProfile()
    {
        CreateProjection<Theme, ThemeOutput>();
        Projects();
        Milestones();
    }

    private void Projects()
    {
        CreateMap<Project, ProjectOutput>()
            .ForCtorParam(nameof(ProjectOutput.HolderNames), o => o.MapFrom(p => p.Holders.OrderBy(h => h.Rank).Select(h => h.Name)))
            .ForCtorParam(nameof(ProjectOutput.TerritoryIds), o => o.MapFrom(p => p.Territories.Where(t => !t.Implied).Select(t => t.TerritoryId).Order()))
            .ForCtorParam(nameof(ProjectOutput.Departments), o => o.MapFrom(p => p.Departments.Order(StringComparer.Ordinal)))
            .ForCtorParam(nameof(ProjectOutput.Region), o => o.MapFrom(p => p.RegionCode))
            // Its label is in another table: the service adds it.
            .ForCtorParam(nameof(ProjectOutput.Theme), o => o.MapFrom(_ => (string?)null))
            .ForMember(p => p.Holders, o => o.Ignore());
        CreateProjection<Project, ProjectRow>()
            .ForCtorParam(nameof(ProjectRow.HolderNames), o => o.MapFrom(p => p.Holders.OrderBy(h => h.Rank).Select(h => h.Name).ToList()))
            .ForCtorParam(nameof(ProjectRow.TerritoryIds),
                o => o.MapFrom(p => p.Territories.Where(t => !t.Implied).OrderBy(t => t.TerritoryId).Select(t => t.TerritoryId).ToList()))
            .ForCtorParam(nameof(ProjectRow.Departments),
                o => o.MapFrom(p => p.ScopeRows.Where(r => r.Code != ScopeRow.Everywhere).OrderBy(r => r.Code).Select(r => r.Code).ToList()))
            .ForCtorParam(nameof(ProjectRow.Region), o => o.MapFrom(p => p.RegionCode))
            .ForMember(p => p.ThemeLabel, o => o.Ignore());
    }

    private void Milestones()
    {
        // Given by each query.
        var today = default(DateOnly);
        CreateProjection<Milestone, MilestoneOutput>()
            .ForCtorParam(nameof(MilestoneOutput.IsLate), o => o.MapFrom(m => m.DoneOn == null && m.DueOn < today));
        CreateProjection<Milestone, BoardMilestone>()
            .ForCtorParam(nameof(BoardMilestone.IsLate), o => o.MapFrom(m => m.DoneOn == null && m.DueOn < today));
    }
}
