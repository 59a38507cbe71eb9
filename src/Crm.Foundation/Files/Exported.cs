using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Files;

/// <summary>A file that leaves: who took it, how many lines and under which filter is noted in the journal before the first byte goes, unless the use case
/// did.</summary>
public sealed class Exported(IResult file, string name, int rows) : IResult
{
    private static readonly JsonSerializerOptions Readable =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IResult Json<T>(T content, string name) =>
        new Exported(Results.File(JsonSerializer.SerializeToUtf8Bytes(content, Readable), MediaTypeNames.Application.Json, name + ".json"), name, 1);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var audit = services.GetRequiredService<AuditLog>();
        if (!audit.ExportNoted)
        {
            audit.Note(name, null, AuditLog.Exported, new { rows, query = httpContext.Request.QueryString.Value });
            await services.GetRequiredService<ModuleDbContext>().SaveChangesAsync(httpContext.RequestAborted);
        }
        await file.ExecuteAsync(httpContext);
    }
}
