using Crm.Foundation.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Workbench.Search.Api;

/// <summary><c>/api/v1/search</c></summary>
internal static class SearchEndpoints
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("search", (SearchAppService s, string? q, CancellationToken ct) => s.Find(q, SearchAppService.OfPage, ct))
        .RequiresSignIn().WithTags("Recherche").WithSummary("Ce que la personne peut voir et dont le nom contient les mots de q, par genre.");
}
