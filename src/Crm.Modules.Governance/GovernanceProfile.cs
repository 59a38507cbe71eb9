using AutoMapper;
using Crm.Modules.Governance.Dashboards;
using Crm.Modules.Governance.Publications;

namespace Crm.Modules.Governance;

/// <summary>Entities of the module → what it answers.</summary>
internal sealed class GovernanceProfile : Profile
{
    public GovernanceProfile()
    {
        CreateProjection<Publication, PublicationRow>();
        CreateMap<Publication, PublicationOutput>().ForCtorParam(nameof(PublicationOutput.Content), o => o.MapFrom(p => Snapshot.FromJson(p.Content)));
        CreateProjection<SharedDashboard, DashboardOutput>().ForMember(d => d.Publications, o => o.Ignore());
        // Made from the last publication alone, its title included: a later title is not published.
        CreateProjection<Publication, DashboardOutput>()
            .ForMember(d => d.Id, o => o.MapFrom(p => p.DashboardId))
            .ForMember(d => d.Introduction, o => o.Ignore())
            .ForMember(d => d.Tiles, o => o.Ignore())
            .ForMember(d => d.Publications, o => o.Ignore());
    }
}
