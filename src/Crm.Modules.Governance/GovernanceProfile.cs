using AutoMapper;
using Crm.Modules.Governance.Publications;

namespace Crm.Modules.Governance;

/// <summary>Entities of the module → what it answers.</summary>
internal sealed class GovernanceProfile : Profile
{
    public GovernanceProfile()
    {
        CreateMap<Publication, PublicationRow>();
        CreateMap<Publication, PublicationOutput>().ForCtorParam(nameof(PublicationOutput.Content), o => o.MapFrom(p => Snapshot.FromJson(p.Content)));
    }
}
