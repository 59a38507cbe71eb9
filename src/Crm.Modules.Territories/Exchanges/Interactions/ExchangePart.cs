using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Modules.Territories.Exchanges.Demo;
using Crm.Modules.Territories.Exchanges.Importers;
using Crm.Modules.Territories.Exchanges.NationalData;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Home.MyDay;
using Crm.Modules.Territories.Home.Digest;
using Crm.Modules.Territories.Home.TerritoryPage;
using Crm.Modules.Territories.Network;
using Crm.Modules.Territories.Places.Geography;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Drafts;
using Crm.Workbench.Imports;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What exchanges bring to the module.</summary>
internal sealed class ExchangePart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<Newcomers>().AddScoped<Mentions>().AddScoped<NextSteps>()
        .AddScoped<InteractionAppService>().AddScoped<InteractionReader>().AddScoped<CommentAppService>()
        .AddScoped<Lines>().AddScoped<ExchangePages>().AddScoped<FormChoices>().AddScoped<ParticipantChoices>().AddScoped<FilterWords>().AddScoped<LogForms>()
        .AddList(ExchangeList.Definition).AddScoped<AudienceBulk>().AddScoped<IBulkUndo>(s => s.GetRequiredService<AudienceBulk>())
        .AddScoped<IExchangeFigures, ExchangeFiguresReader>().AddScoped<ISharedExchanges, SharedExchanges>().AddScoped<IPartnerExchanges, PartnerExchanges>()
        .AddTelling<CommentAdded, TellAuthor>().AddTelling<ColleaguesNamed, TellColleagues>()
        .AddScoped<IMergeLinks, ParticipantLinks>()
        .AddScoped<IImporter, ExchangesImporter>().AddScoped<IDemoSeed, DemoExchanges>().AddScoped<INationalDataPart, NationalExchanges>()
        .AddScopeMove<InteractionDepartment>(db =>
            db.Set<InteractionTerritory>().Select(p => new Attached { OwnerId = p.InteractionId, TerritoryId = p.TerritoryId }))
        .AddTrash(ExchangeTrash.Kind).AddTrash(ExchangeTrash.Comments).AddScoped<ITrashFollower, ExchangesLoseTheirDossier>()
        .AddTrashLink<InteractionComment>(LinkFate.Goes, OwnerKinds.Interaction, c => c.InteractionId)
        .AddTrashLink<InteractionContact>(LinkFate.Goes, ContactNoun.Name, c => c.ContactId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => InteractionTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => InteractionEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => ExchangeRoutes.MapPages(routes);

    public override void ConfigureMenu(MenuBuilder menu) =>
        menu.Add(new MenuItem("Échanges", "/echanges", "messages", 30, TerritoriesPermissions.Interactions.Default));

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Group(TerritoriesPermissions.Group)
        .Add(TerritoriesPermissions.Interactions.Default, "Lire les échanges", DefaultRoles.Readers)
        .Add(TerritoriesPermissions.Interactions.Create, "Noter et modifier ses échanges", DefaultRoles.CafAndNational | DefaultRoles.Commissioner)
        .Add(TerritoriesPermissions.Interactions.EditAny, "Modifier les échanges des collègues", DefaultRoles.Manager | DefaultRoles.National)
        .Add(TerritoriesPermissions.Interactions.Export, "Exporter les échanges", DefaultRoles.CafAndNational | DefaultRoles.Commissioner);
}
