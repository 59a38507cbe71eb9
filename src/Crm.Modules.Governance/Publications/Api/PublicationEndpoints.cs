using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Dashboards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Governance.Publications.Api;

/// <summary>Publishing, and <c>/api/v1/shared-dashboards/{id}/publications</c></summary>
internal static class PublicationEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var dashboard = api.MapGroup("shared-dashboards/{id:guid}").WithTags("Gouvernance");
        dashboard.MapGet("preview", (PublicationAppService s, Guid id, CancellationToken ct) => s.Preview(id, ct))
            .Requires(GovernancePermissions.Dashboards.Compose).WithSummary("Ce qu'un membre lirait si le tableau était publié maintenant.");
        dashboard.MapPost("publish", (PublicationAppService s, Guid id, CancellationToken ct) => s.Publish(id, null, ct))
            .Requires(DashboardWrites.Publish).WithSummary("Publie une image datée du tableau ; elle ne bouge plus.");
        dashboard.MapGet("publications", (PublicationAppService s, Guid id, [AsParameters] PageRequest p, CancellationToken ct) => s.List(id, p, ct))
            .Requires(GovernancePermissions.Dashboards.Default).WithSummary("Publications du tableau, la dernière d'abord.");
        dashboard.MapGet("publications/{pid:guid}", (PublicationAppService s, Guid id, Guid pid, CancellationToken ct) => Answers.One(s.Get(id, pid, ct)))
            .Requires(GovernancePermissions.Dashboards.Default).WithSummary("Une publication et son contenu.");
        dashboard.MapPost("publications/{pid:guid}/withdraw", (PublicationAppService s, Guid id, Guid pid, Withdrawal input, CancellationToken ct) =>
            Answers.One(s.Withdraw(id, pid, input, ct)))
            .Requires(DashboardWrites.Publish).WithSummary("Retire une publication, avec la raison ; le comité ne la lit plus.");
    }
}
