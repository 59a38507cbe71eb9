using System.Reflection;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Web.Composition;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>One way in: a verb, an address, and who may pass: <c>public</c>, <c>signed-in</c> or permissions.</summary>
internal sealed record Door(string Method, string Route, string Rule, RoutePattern Pattern, string? Handler, string ContentType)
{
    public const string Public = "public";
    public const string SignedIn = "signed-in";

    /// <summary>What a write reads: one nameless record as JSON, or the fields of a form.</summary>
    public IReadOnlyList<DoorInput> Inputs { get; init; } = [];

    /// <summary>What it writes, as the endpoint declares it; the pages say theirs in the table of writes.</summary>
    public Write? Write { get; init; }

    /// <summary>Asks which version of the thing the caller has seen.</summary>
    public bool TakesVersion { get; init; }

    public bool IsApi => Route.StartsWith("/api/v1/", StringComparison.Ordinal);
    public bool IsWrite => Method is "POST" or "PUT" or "PATCH" or "DELETE";
    public IReadOnlyList<string> Permissions => Rule is Public or SignedIn ? [] : Rule.Split(" + ");

    public override string ToString() => $"{Method} {Route} → {Rule}";

    /// <summary>Every door of the running host; presentation files, all declared public, are left aside.</summary>
    public static IReadOnlyList<Door> Of(EndpointDataSource source) => [.. source.Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PublicDoor>()?.Why != "fichiers de présentation" && e.RoutePattern.RawText != "{**path:file}")
        .SelectMany(DoorsOf).OrderBy(d => d.Route, StringComparer.Ordinal).ThenBy(d => d.Method, StringComparer.Ordinal)];

    private static IEnumerable<Door> DoorsOf(RouteEndpoint endpoint)
    {
        var route = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        if (endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page)
            return page.HandlerMethods.Select(h => new Door(h.HttpMethod.ToUpperInvariant(), h.Name is null ? route
                : $"{route}?handler={h.Name}", RuleOf(endpoint), endpoint.RoutePattern, h.Name, "application/x-www-form-urlencoded")
            {
                Inputs = DoorInput.Of(page, h, endpoint.RoutePattern),
            });
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"];
        var type = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0] ?? "application/json";
        return methods.Where(m => m != "HEAD")
            .Select(m => new Door(m, route, RuleOf(endpoint), endpoint.RoutePattern, null, type) 
            {
                Inputs = DoorInput.Of(endpoint), Write = endpoint.Metadata.GetMetadata<Write>(),
                TakesVersion = endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters()
                    .Any(p => p.ParameterType == typeof(IfMatch)) is true,
            });
    }

    private static string RuleOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<PublicDoor>() is not null) return Public;
        var doors = endpoint.Metadata.GetOrderedMetadata<IDoor>();
        if (doors.Count == 0) return "NOBODY SAID";
        var permissions = doors.Select(d => d.Permission).OfType<string>().Distinct().ToList();
        return permissions.Count == 0 ? SignedIn : string.Join(" + ", permissions);
    }

    /// <summary>The address with its parameters filled.</summary>
    public string Url(Func<RoutePatternParameterPart, string> value)
    {
        var path = "/" + string.Join('/', Pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { IsCatchAll: true } => "",
            RoutePatternParameterPart { Name: "handler" } => Handler ?? "",
            RoutePatternParameterPart parameter => value(parameter),
            _ => "",
        })))).TrimEnd('/');
        return Handler is null || Route.Contains("{handler", StringComparison.Ordinal) ? path : $"{path}?handler={Handler}";
    }
}
