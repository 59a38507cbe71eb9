using AutoMapper;
using Crm.Workbench.Documents;

namespace Crm.Modules.Territories;

/// <summary>Entities of the module → what it answers.</summary>
internal sealed class TerritoriesProfile : Profile
{
    public TerritoriesProfile() => CreateMap<Document, DocumentOutput>()
        .ForCtorParam(nameof(DocumentOutput.InteractionId), o => o.MapFrom(d => d.OwnerId))
        .ForCtorParam(nameof(DocumentOutput.Author), o => o.MapFrom(d => d.CreatedBy));
}
