using Crm.Web.NationalData;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Bounded;

/// <summary>One host that holds the demonstration and a part of the national data set: enough for a query per row to show.</summary>
public sealed class NationalHost : IAsyncLifetime
{
    /// <summary>Of the whole country: 5,000 exchanges, 200 projects and their milestones. A tenth would only make the tests longer.</summary>
    private const double Scale = 0.01;

    public CrmHost Crm { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Crm = await CrmHost.Start(Engine.Sqlite, Content.Demo, ("Demo:Enabled", "true"));
        await Crm.As("system", async services => await services.GetRequiredService<NationalDataLoader>().Run(Scale, default));
    }

    public ValueTask DisposeAsync() => Crm.DisposeAsync();
}
