using Crm.Web.NationalData;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Bounded;

/// <summary>One host that holds the demonstration and a part of the national data set: enough for a query per row to show.</summary>
public sealed class NationalHost : IAsyncLifetime
{
    /// <summary>A tenth of the country: 50,000 exchanges, 2,000 projects and their 15,000 milestones.</summary>
    private const double Scale = 0.1;

    public CrmHost Crm { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Crm = await CrmHost.Start(Engine.Sqlite, Content.Demo, ("Demo:Enabled", "true"));
        await Crm.As("system", async services => await services.GetRequiredService<NationalDataLoader>().Run(Scale, default));
    }

    public ValueTask DisposeAsync() => Crm.DisposeAsync();
}
