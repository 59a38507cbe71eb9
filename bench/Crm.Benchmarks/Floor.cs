using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Crm.Benchmarks;

/// <summary>Hand-written SQL behind a bare endpoint: what the same answer costs at least, in the same process.</summary>
internal sealed class Floor(WebApplication app, NpgsqlDataSource source) : IAsyncDisposable
{
    public HttpClient Client => app.GetTestClient();

    public static async Task<Floor> Start(string connectionString)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var (app, source) = (builder.Build(), NpgsqlDataSource.Create(connectionString));
        app.MapPost("/", async (HttpRequest request, HttpResponse response, CancellationToken ct) =>
        {
            using var reader = new StreamReader(request.Body);
            var answers = new List<object>();
            foreach (var sql in (await reader.ReadToEndAsync(ct)).Split('\u001e', StringSplitOptions.RemoveEmptyEntries))
                answers.Add(await Rows(source, sql, ct));
            await response.WriteAsJsonAsync(answers, ct);
        });
        await app.StartAsync();
        return new Floor(app, source);
    }

    private static async Task<List<object?[]>> Rows(NpgsqlDataSource source, string sql, CancellationToken ct)
    {
        // The statements are this program's own: nothing typed by anybody reaches them.
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var all = new List<object?[]>();
        while (await rows.ReadAsync(ct))
        {
            var values = new object[rows.FieldCount];
            rows.GetValues(values);
            all.Add([.. values.Select(v => v is DBNull ? null : v)]);
        }
        return all;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await source.DisposeAsync();
    }
}
