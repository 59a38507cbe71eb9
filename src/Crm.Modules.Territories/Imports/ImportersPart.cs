using Crm.Foundation.Files;
using Crm.Foundation.Modularity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Imports;

/// <summary>The importers of the module, each over the rules of its noun.</summary>
internal sealed class ImportersPart : CrmModule
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<IImporter, OrganisationsImporter>().AddScoped<IImporter, ContactsImporter>()
        .AddScoped<IImporter, ExchangesImporter>().AddScoped<IImporter, IndicatorValuesImporter>();
}
