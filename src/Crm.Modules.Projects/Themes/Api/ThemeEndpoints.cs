using Crm.Foundation.Access;
using Crm.Modules.Projects.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Projects.Themes.Api;

/// <summary><c>/api/v1/themes</c></summary>
internal static class ThemeEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("themes", (ThemeReader s, string? call, CancellationToken ct) => s.Of(call, ct)).WithTags("Projets")
            .Requires(ProjectsPermissions.Projects.Default).WithSummary("Thèmes des appels.");
}
