using System.Text.Json;
using Crm.Foundation.Errors;
using Crm.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Tests.Security;

/// <summary>Whatever goes wrong is a refusal with a code and a status; what is nobody's business is not in it.</summary>
public sealed class FailureTests
{
    public static TheoryData<string, Exception, int, string> Cases => new()
    {
        { "a refusal", new BusinessException(CoreErrors.NotFound, 404), 404, CoreErrors.NotFound },
        { "too large", new BadHttpRequestException("", 413), 413, CoreErrors.TooLarge },
        { "another format", new BadHttpRequestException("", 415), 415, CoreErrors.Unreadable },
        { "a wrong value", new BadHttpRequestException("", 400, new JsonException("", "$.date", 1, 1)), 400, CoreErrors.Unreadable },
        { "a wrong parameter", new BadHttpRequestException("", 400), 400, CoreErrors.Unreadable },
        { "malformed json", new JsonException("secret"), 400, CoreErrors.Unreadable },
        { "a malformed form", new InvalidDataException("secret"), 400, CoreErrors.Unreadable },
        { "no antiforgery token", new AntiforgeryValidationException("secret"), 400, CoreErrors.AntiforgeryFailed },
        { "changed meanwhile", new DbUpdateConcurrencyException("secret"), 412, CoreErrors.Stale },
        { "the same key twice", new DbUpdateException("", new SqliteException("UNIQUE constraint failed: secret", 19)), 409, CoreErrors.IdAlreadyUsed },
        { "another refusal of the database", new DbUpdateException("", new SqliteException("FOREIGN KEY constraint failed", 19)), 503,
            CoreErrors.DatabaseUnavailable },
        { "the database away", new SqliteException("secret", 14), 503, CoreErrors.DatabaseUnavailable },
        { "the database away, tried again", new InvalidOperationException("", new SqliteException("secret", 14)), 503, CoreErrors.DatabaseUnavailable },
        { "no answer in time", new TimeoutException("secret"), 503, CoreErrors.DatabaseUnavailable },
        { "a full disk", new IOException("secret"), 503, CoreErrors.StorageUnavailable },
        { "a closed folder", new UnauthorizedAccessException("secret"), 503, CoreErrors.StorageUnavailable },
        { "a defect", new InvalidOperationException("secret"), 500, CoreErrors.Unexpected },
        { "work cut short by us", new OperationCanceledException("secret"), 500, CoreErrors.Unexpected },
    };

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Each_failure_has_its_code_and_tells_no_secret(string what, Exception failure, int status, string code)
    {
        var refused = Failures.Explain(failure, new DefaultHttpContext());
        (refused.Status, refused.Code).ShouldBe((status, code), what);
        refused.Values.Values.ShouldAllBe(v => !$"{v}".Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Somebody_who_left_gets_no_answer_and_makes_no_alarm()
    {
        var gone = new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) };
        Failures.Explain(new OperationCanceledException(), gone).Status.ShouldBe(499);
    }

    [Fact]
    public void A_wrong_value_is_told_by_its_place() =>
        Failures.Explain(new JsonException("", "$.date", 1, 1), new DefaultHttpContext()).Values["reason"]!.ToString()!
            .ShouldContain("$.date");

    [Theory]
    [InlineData(400, CoreErrors.Unreadable), InlineData(401, CoreErrors.Unauthenticated), InlineData(403, CoreErrors.Forbidden),
        InlineData(404, CoreErrors.NotFound)]
    [InlineData(405, CoreErrors.MethodNotAllowed), InlineData(413, CoreErrors.TooLarge), InlineData(415, CoreErrors.Unreadable)]
    [InlineData(429, CoreErrors.TooManyRequests), InlineData(503, CoreErrors.DatabaseUnavailable), InlineData(418, CoreErrors.Unexpected)]
    public void A_bare_status_has_its_code(int status, string code)
    {
        var refused = Failures.OfStatus(status);
        (refused.Status, refused.Code).ShouldBe((status, code));
    }
}
