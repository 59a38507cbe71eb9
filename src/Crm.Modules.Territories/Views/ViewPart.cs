using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Views;

/// <summary>What saved views, columns and selections bring to the module.</summary>
internal sealed class ViewPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services.AddSingleton<ListCatalog>().AddSingleton<BulkWords>();
}
