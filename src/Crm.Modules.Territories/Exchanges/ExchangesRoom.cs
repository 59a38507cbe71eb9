using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Calendar;
using Crm.Modules.Territories.Exchanges.Documents;
using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Modules.Territories.Exchanges.Silence;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Exchanges.Templates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>Exchanges with all that hangs on them: tasks, tags, templates, messages, calendar, documents, silence.</summary>
internal sealed class ExchangesRoom : PartedModule
{
    protected override IReadOnlyList<CrmModule> Parts { get; } =
        [new ExchangePart(), new TaskPart(), new TagPart(), new TemplatePart(), new IncomingPart(), new CalendarPart(), new SilencePart(),
        new ExchangeDocumentPart(), new PersonPart()];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ExchangesData>();
        base.ConfigureServices(services, configuration);
    }
}
