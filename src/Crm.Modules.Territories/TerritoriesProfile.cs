using AutoMapper;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Handover;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Exchanges.Templates;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Modules.Territories.Places.Portfolios;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Dossiers;

namespace Crm.Modules.Territories;

/// <summary>Entities of the module → what it answers, room by room. What is ignored, the reader adds from other tables.</summary>
internal sealed class TerritoriesProfile : Profile
{
    public TerritoriesProfile()
    {
        Places();
        Network();
        Exchanges();
        Tasks();
        Accompaniments();
        CreateProjection<Indicator, IndicatorRow>();
        CreateProjection<Indicator, IndicatorChoice>();
    }

    private void Places()
    {
        CreateProjection<Portfolio, PortfolioLink>();
        CreateProjection<Territory, TerritoryRow>()
            .ForCtorParam(nameof(TerritoryRow.Departments), o => o.MapFrom(t => t.Departments.OrderBy(d => d.Code).Select(d => d.Code).ToList()))
            .ForCtorParam(nameof(TerritoryRow.Region), o => o.MapFrom(t => t.RegionCode))
            .ForCtorParam(nameof(TerritoryRow.Members), o => o.MapFrom(t => t.MemberCount));
        CreateProjection<Territory, TerritoryCard>()
            .ForCtorParam(nameof(TerritoryCard.Departments), o => o.MapFrom(t => t.Departments.OrderBy(d => d.Code).Select(d => d.Code).ToList()))
            .ForCtorParam(nameof(TerritoryCard.Region), o => o.MapFrom(t => t.RegionCode));
        CreateProjection<Territory, CoverageLine>()
            .ForCtorParam(nameof(CoverageLine.Departments), o => o.MapFrom(t => t.Departments.OrderBy(d => d.Code).Select(d => d.Code).ToList()))
            .ForMember(t => t.Holders, o => o.Ignore());
    }

    private void Network()
    {
        CreateProjection<FunctionRole, RoleLine>();
        CreateProjection<Organisation, OrganisationCard>()
            .ForCtorParam(nameof(OrganisationCard.Departments), o => o.MapFrom(x => x.ScopeRows.OrderBy(r => r.Code).Select(r => r.Code).ToList()));
        CreateProjection<Organisation, OrganisationLine>()
            .ForMember(l => l.Territories, o => o.Ignore()).ForMember(l => l.Commune, o => o.Ignore()).ForMember(l => l.People, o => o.Ignore());
        CreateProjection<Organisation, OrganisationOutput>()
            .ForMember(x => x.TerritoryIds, o => o.MapFrom(x => x.Territories.Select(t => t.TerritoryId).ToList()))
            .ForMember(x => x.Departments, o => o.MapFrom(x => x.ScopeRows.OrderBy(r => r.Code).Select(r => r.Code).ToList()));
    }

    private void Exchanges()
    {
        CreateProjection<ExchangeTemplate, TemplateOutput>();
        CreateProjection<Tag, TagName>();
        CreateProjection<Interaction, AlreadyLogged>();
        CreateProjection<InteractionComment, CommentOutput>()
            .ForCtorParam(nameof(CommentOutput.Author), o => o.MapFrom(c => c.CreatedBy))
            .ForCtorParam(nameof(CommentOutput.AuthorName), o => o.MapFrom(_ => (string?)null));
        CreateProjection<PersonRequest, PersonRequestOutput>()
            .ForCtorParam(nameof(PersonRequestOutput.At), o => o.MapFrom(r => r.CreatedAt))
            .ForCtorParam(nameof(PersonRequestOutput.By), o => o.MapFrom(r => r.CreatedBy))
            .ForCtorParam(nameof(PersonRequestOutput.ByName), o => o.MapFrom(_ => (string?)null));
        CreateMap<Interaction, InteractionLine>()
            .ForCtorParam(nameof(InteractionLine.Author), o => o.MapFrom(i => i.CreatedBy))
            .ForCtorParam(nameof(InteractionLine.DossierRef),
                o => o.MapFrom(i => i.DossierId == null ? null : new DossierRef(i.DossierKind!, i.DossierId.Value)))
            .ForMember(l => l.AuthorName, o => o.Ignore()).ForMember(l => l.Territories, o => o.Ignore()).ForMember(l => l.Tasks, o => o.Ignore())
            .ForMember(l => l.Dossier, o => o.Ignore()).ForMember(l => l.Tags, o => o.Ignore());
        CreateProjection<Interaction, InteractionOutput>()
            .ForMember(x => x.Author, o => o.MapFrom(i => i.CreatedBy))
            .ForMember(x => x.ParticipantsText, o => o.MapFrom(i => i.Participants))
            .ForMember(x => x.Dossier, o => o.MapFrom(i => i.DossierId == null ? null : new DossierRef(i.DossierKind!, i.DossierId.Value)))
            .ForMember(x => x.AuthorName, o => o.Ignore()).ForMember(x => x.TerritoryIds, o => o.Ignore()).ForMember(x => x.UserIds, o => o.Ignore())
            .ForMember(x => x.Participants, o => o.Ignore()).ForMember(x => x.Tags, o => o.Ignore()).ForMember(x => x.NextStep, o => o.Ignore());
    }

    private void Tasks()
    {
        // Given by each query.
        var today = default(DateOnly);
        CreateProjection<FollowUpTask, TaskOutput>()
            .ForMember(x => x.Status, o => o.MapFrom(t =>
                t.DoneOn != null ? FollowUpStatus.Done : t.SnoozedUntil > today ? FollowUpStatus.Snoozed : FollowUpStatus.Open))
            .ForMember(x => x.TerritoryIds, o => o.MapFrom(t => t.Territories.OrderBy(r => r.TerritoryId).Select(r => r.TerritoryId).ToList()))
            .ForMember(x => x.AssigneeName, o => o.Ignore());
    }

    private void Accompaniments()
    {
        CreateProjection<AccompanimentTheme, ThemeOutput>();
        CreateProjection<TimeEntry, TimeOutput>().ForMember(t => t.OfficerName, o => o.Ignore());
        CreateProjection<Transmission, TransmissionOutput>()
            .ForCtorParam(nameof(TransmissionOutput.From), o => o.MapFrom(t => t.Leaver))
            .ForCtorParam(nameof(TransmissionOutput.To), o => o.MapFrom(t => t.Successor))
            .ForCtorParam(nameof(TransmissionOutput.Accompaniments), o => o.MapFrom(t => t.Missions))
            .ForMember(t => t.FromName, o => o.Ignore()).ForMember(t => t.ToName, o => o.Ignore());
    }
}
