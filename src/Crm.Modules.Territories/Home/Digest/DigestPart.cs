using Crm.Foundation.Data;
using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Api;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.Search;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Home.Digest;

/// <summary>What the digest by mail brings to the module.</summary>
internal sealed class DigestPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<DigestJob>().AddScoped<DigestNews>();

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<DigestJob>("recapitulatif", "0 7 * * *");
}
