using AutoMapper;
using Crm.Modules.Projects.Projects;

namespace Crm.Modules.Projects;

/// <summary>Entities of the module → what it answers.</summary>
internal sealed class ProjectsProfile : Profile
{
    public ProjectsProfile() => CreateMap<Project, ProjectOutput>()
        .ForCtorParam(nameof(ProjectOutput.HolderNames), o => o.MapFrom(p => p.Holders.OrderBy(h => h.Rank).Select(h => h.Name)))
        .ForCtorParam(nameof(ProjectOutput.TerritoryIds), o => o.MapFrom(p => p.Territories.Where(t => !t.Implied).Select(t => t.TerritoryId).Order()))
        .ForCtorParam(nameof(ProjectOutput.Departments), o => o.MapFrom(p => p.Departments.Order(StringComparer.Ordinal)))
        .ForCtorParam(nameof(ProjectOutput.Region), o => o.MapFrom(p => p.RegionCode))
        // Its label is in another table: the service adds it.
        .ForCtorParam(nameof(ProjectOutput.Theme), o => o.MapFrom(_ => (string?)null))
        .ForMember(p => p.Holders, o => o.Ignore());
}
