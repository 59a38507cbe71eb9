using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Microsoft.AspNetCore.Http.Features;

namespace Crm.Web.Security;

/// <summary>One megabyte of JSON or of form fields; files have the limit of attachments. Refused before it is read, and again while reading when the length was
/// not said.</summary>
internal static class BodyLimits
{
    public const long Text = 1024 * 1024;
    public const long Files = (AttachmentStore.MaxMegabytes + 1) * 1024L * 1024;

    public static void LimitBodies(this WebApplication app) => app.Use((context, next) =>
    {
        var max = context.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) is true ? Files : Text;
        if (context.Request.ContentLength > max) throw new BusinessException(CoreErrors.TooLarge, 413);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = max;
        return next(context);
    });
}
