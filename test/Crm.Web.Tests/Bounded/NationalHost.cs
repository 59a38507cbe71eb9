using Crm.Web.NationalData;
using Crm.Web.Tests.WhoMayWhat;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Bounded;

/// <summary>What is tried on many rows, on one host.</summary>
[CollectionDefinition(nameof(National))]
public sealed class National : ICollectionFixture<NationalHost>;

/// <summary>One host that holds the demonstration and a part of the national data set: enough for a query per row to show.</summary>
public sealed class NationalHost : IAsyncLifetime
{
    /// <summary>A fiftieth of the country: 10,000 exchanges, 400 projects and their 3,000 milestones, more than any page shows.</summary>
    private const double Scale = 0.02;

    /// <summary>Who opens the doors: together they may open each of them.</summary>
    public static readonly string[] Accounts = ["cnaf", "caf59", "responsable59", "clp32", "cdsf59", "admin"];

    public CrmHost Crm { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Crm = await CrmHost.Start(Engine.Sqlite, Content.Demo, ("Demo:Enabled", "true"));
        await Crm.As("system", async services => await services.GetRequiredService<NationalDataLoader>().Run(Scale, default));
        Crm.Time.Advance(TimeSpan.FromMinutes(1)); // what comes now is the newest
        using var cnaf = await Crm.SignedIn("cnaf");
        await Traces.Leave(cnaf);
    }

    public ValueTask DisposeAsync() => Crm.DisposeAsync();
}
