using System.Net.Http.Json;
using System.Text.Json;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Crm.Testing;
using Crm.Web.Database;
using Crm.Web.NationalData;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Crm.Benchmarks;

/// <summary>The filled database, and a few of its things to ask for.</summary>
internal sealed record Country(string ConnectionString, Guid Exchange, Guid Project, Guid Epci)
{
    public static async Task<Country> Fill(CrmHost host, double scale)
    {
        await host.As("system", s => s.GetRequiredService<NationalDataLoader>().Run(scale, default));
        var connectionString = host.Services.GetRequiredService<DatabaseOptions>().ConnectionString;
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var analyze = source.CreateCommand("VACUUM ANALYZE");
        await analyze.ExecuteNonQueryAsync();
        var client = await host.SignedIn("caf59");
        return new Country(connectionString, await First(client, "interactions"), await First(client, "projects"),
            TerritoryIds.Of(TerritoryKind.Epci, "200093201"));
    }

    private static async Task<Guid> First(HttpClient client, string resource) =>
        (await client.GetFromJsonAsync<JsonElement>($"/api/v1/{resource}?pageSize=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
}
