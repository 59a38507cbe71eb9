using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Members.Api;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Governance.Members;

/// <summary>Who sits in a body, as what and until when.</summary>
internal sealed class MembersRoom : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<MembersData>().AddScoped<MemberAppService>().AddScoped<ISeats, SeatsToday>().AddScoped<IBodyUse, MembersUseBody>()
        .AddScoped<IDemoSeed, DemoMembers>().AddScoped<INationalDataPart, NationalMembers>()
        .AddTrash(MemberTrash.Kind).AddTrashLink<Member>(LinkFate.Goes, BodyNoun.Name, m => m.BodyId);

    public override void ConfigureModel(ModelBuilder model, ModuleDbContext context) => MemberTables.Apply(model, context);

    public override void MapApi(RouteGroupBuilder api) => MemberEndpoints.Map(api);

    public override void MapPages(IEndpointRouteBuilder routes) => MemberEndpoints.MapPages(routes);
}
