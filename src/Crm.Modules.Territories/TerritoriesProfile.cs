using AutoMapper;
using Crm.Modules.Territories.Documents;

namespace Crm.Modules.Territories;

/// <summary>Entities of the module → what it answers.</summary>
internal sealed class TerritoriesProfile : Profile
{
    public TerritoriesProfile() => CreateMap<InteractionDocument, DocumentOutput>()
        .ForCtorParam(nameof(DocumentOutput.Author), o => o.MapFrom(d => d.CreatedBy));
}
