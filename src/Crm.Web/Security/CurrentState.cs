using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;

namespace Crm.Web.Security;

/// <summary>A change prepared on an old version is answered 412 with the current state and its tag, as a GET of the same address gives them.</summary>
internal sealed class CurrentState : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (BusinessException stale) when (stale.Status == StatusCodes.Status412PreconditionFailed && ReaderOf(context.HttpContext) is { } reader)
        {
            var services = context.HttpContext.RequestServices;
            // What was being changed must not be read back.
            services.GetRequiredService<ModuleDbContext>().ChangeTracker.Clear();
            var problem = services.GetRequiredService<Problems>().Of(stale);
            if (await Read(reader, context.HttpContext) is { } current) problem.Extensions["current"] = current;
            return Results.Problem(problem);
        }
    }

    private static RouteEndpoint? ReaderOf(HttpContext http)
    {
        var pattern = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var reader = http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .FirstOrDefault(e => e.RoutePattern.RawText == pattern && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true);
        var user = http.RequestServices.GetRequiredService<ICurrentUser>();
        return reader?.Metadata.GetOrderedMetadata<IDoor>().All(d => d.Permission is null || user.Has(d.Permission)) is true ? reader : null;
    }

    private static async Task<JsonElement?> Read(Endpoint reader, HttpContext http)
    {
        var body = http.Response.Body;
        using var read = new MemoryStream();
        http.Response.Body = read;
        try
        {
            await reader.RequestDelegate!(http);
            return JsonSerializer.Deserialize<JsonElement>(read.ToArray());
        }
        catch (BusinessException)
        {
            return null;
        }
        finally
        {
            http.Response.Body = body;
            http.Response.ContentType = null;
            http.Response.ContentLength = null;
        }
    }
}
