using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Api;

/// <summary>An output that knows its version.</summary>
public interface IStamped
{
    Guid Id { get; }
    Guid Stamp { get; }
}

/// <summary>The few ways an endpoint answers.</summary>
public static class Answers
{
    /// <summary>200 with an ETag.</summary>
    public static async Task<IResult> One<T>(Task<T> reading) where T : IStamped
    {
        var item = await reading;
        return new WithTag(Results.Ok(item), item.Stamp);
    }

    /// <summary>201 with Location when it was made now, 200 when it is a retry.</summary>
    public static IResult Made<T>(T item, bool created, string resource) where T : IStamped =>
        new WithTag(created ? Results.Created($"/api/v1/{resource}/{item.Id}", item) : Results.Ok(item), item.Stamp);

    /// <summary>The new state with its ETag; from a stale version, 412 with the current state and its ETag.</summary>
    public static Task<IResult> Changed<T>(Func<Task> change, Func<Task<T>> read) where T : IStamped => Changed(async () =>
    {
        await change();
        return await read();
    }, read);

    /// <summary>The same, of a change that gives the new state itself.</summary>
    public static async Task<IResult> Changed<T>(Func<Task<T>> change, Func<Task<T>> read) where T : IStamped
    {
        try
        {
            return await One(change());
        }
        catch (BusinessException stale) when (stale.Code == CoreErrors.Stale)
        {
            var current = await read();
            return new WithTag(new StaleAnswer(stale, current), current.Stamp);
        }
    }

    private sealed class StaleAnswer(BusinessException stale, object current) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var problem = httpContext.RequestServices.GetRequiredService<Problems>().Of(stale);
            problem.Extensions["current"] = current;
            return Results.Problem(problem).ExecuteAsync(httpContext);
        }
    }

    private sealed class WithTag(IResult inner, Guid stamp) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = $"\"{stamp:N}\"";
            return inner.ExecuteAsync(httpContext);
        }
    }
}

/// <summary>The version a change was prepared on, from the <c>If-Match</c> header. <c>*</c> accepts any version; a deletion, which can be undone, may leave it
/// out.</summary>
public sealed record IfMatch(Guid? Stamp)
{
    public static ValueTask<IfMatch?> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0 && HttpMethods.IsDelete(context.Request.Method)) return ValueTask.FromResult<IfMatch?>(new IfMatch((Guid?)null));
        if (header.Length == 0) throw new BusinessException(CoreErrors.IfMatchRequired, 428);
        if (header == "*") return ValueTask.FromResult<IfMatch?>(new IfMatch((Guid?)null));
        var tag = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;
        return Guid.TryParse(tag.Trim('"'), out var stamp) ? ValueTask.FromResult<IfMatch?>(new IfMatch(stamp)) : throw CoreErrors.StaleObject();
    }
}
