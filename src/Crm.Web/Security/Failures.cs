using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Security;

/// <summary>Every failure is a refusal with a code, a status and a French text.</summary>
internal static class Failures
{
    public static BusinessException Explain(Exception exception, HttpContext context) => exception switch
    {
        BusinessException refused => refused,
        BadHttpRequestException { StatusCode: 413 } => new BusinessException(CoreErrors.TooLarge, 413),
        BadHttpRequestException { InnerException: JsonException json } => Unreadable($"valeur inattendue à « {json.Path ?? "$"} »."),
        BadHttpRequestException { StatusCode: 415 } => OfStatus(415),
        BadHttpRequestException => Unreadable("un paramètre n'a pas la forme attendue."),
        JsonException json => Unreadable($"valeur inattendue à « {json.Path ?? "$"} »."),
        InvalidDataException => Unreadable("le formulaire n'a pas la forme attendue."),
        AntiforgeryValidationException => new BusinessException(CoreErrors.AntiforgeryFailed, 400),
        DbUpdateConcurrencyException => CoreErrors.StaleObject(),
        DbUpdateException { InnerException: DbException inner } when IsDuplicate(inner) => new BusinessException(CoreErrors.IdAlreadyUsed, 409),
        DbException or DbUpdateException or InvalidOperationException { InnerException: DbException } or TimeoutException =>
            new BusinessException(CoreErrors.DatabaseUnavailable, 503),
        UnauthorizedAccessException or IOException => new BusinessException(CoreErrors.StorageUnavailable, 503),
        OperationCanceledException when context.RequestAborted.IsCancellationRequested => new BusinessException(CoreErrors.Unexpected, 499),
        _ => new BusinessException(CoreErrors.Unexpected, 500).With("trace", Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier),
    };

    public static BusinessException OfStatus(int status) => status switch
    {
        401 => new BusinessException(CoreErrors.Unauthenticated, 401),
        403 => CoreErrors.NotAllowed(),
        404 => CoreErrors.Missing(),
        405 => new BusinessException(CoreErrors.MethodNotAllowed, 405),
        413 => new BusinessException(CoreErrors.TooLarge, 413),
        429 => new BusinessException(CoreErrors.TooManyRequests, 429),
        503 => new BusinessException(CoreErrors.DatabaseUnavailable, 503),
        400 or 415 => new BusinessException(CoreErrors.Unreadable, status).With("reason", "le format de la demande n'est pas celui attendu."),
        _ => new BusinessException(CoreErrors.Unexpected, status).With("trace", Activity.Current?.TraceId.ToString() ?? "–"),
    };

    private static BusinessException Unreadable(string reason) => new BusinessException(CoreErrors.Unreadable, 400).With("reason", reason);

    /// <summary>Unique violation: PostgreSQL 23505, SQL Server 2601 and 2627, SQLite 19.</summary>
    private static bool IsDuplicate(DbException inner) =>
        inner.SqlState == "23505" || inner.Message.Contains("UNIQUE constraint", StringComparison.Ordinal)
            || inner.Message.Contains("duplicate key", StringComparison.OrdinalIgnoreCase);
}
