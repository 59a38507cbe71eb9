using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Something a door reads of what is sent: its name in the form (none for a JSON body) and its type.</summary>
internal sealed record DoorInput(string Name, Type Type)
{
    public bool IsFile => Type == typeof(IFormFile);

    public static IReadOnlyList<DoorInput> Of(CompiledPageActionDescriptor page, HandlerMethodDescriptor handler, RoutePattern route) =>
        [.. page.BoundProperties.Concat(handler.Parameters).Where(p => IsForm(p) && route.GetParameter(NameOf(p)) is null)
            .Select(p => new DoorInput(NameOf(p), p.ParameterType))];

    public static IReadOnlyList<DoorInput> Of(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is not { } accepts) return [];
        if (accepts.ContentTypes[0] == "application/json") return accepts.RequestType is { } type ? [new DoorInput("", type)] : [];
        return [.. (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
            .Where(p => p.ParameterType == typeof(IFormFile) || p.GetCustomAttribute<FromFormAttribute>() is not null)
            .Select(p => new DoorInput(p.Name!, p.ParameterType))];
    }

    private static string NameOf(ParameterDescriptor parameter) => parameter.BindingInfo?.BinderModelName ?? parameter.Name;

    private static bool IsForm(ParameterDescriptor parameter) => parameter.ParameterType != typeof(CancellationToken)
        && parameter.BindingInfo?.BindingSource is null or { Id: "Form" or "ModelBinding" or "FormFile" };
}
