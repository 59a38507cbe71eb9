using Crm.Foundation.Modularity;
using Crm.Workbench.Calendar;
using Crm.Workbench.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Drafts;
using Crm.Workbench.Imports;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Crm.Workbench.PersonalData;
using Crm.Workbench.Persons;
using Crm.Workbench.Search;
using Crm.Workbench.TextChecks;
using Crm.Workbench.Trash;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench;

/// <summary>What any record of the house can do: be listed, searched, attached, imported, told of, forgotten. One part per folder.</summary>
public sealed class WorkbenchModule : PartedModule
{
    protected override IReadOnlyList<CrmModule> Parts { get; } =
    [
        new TrashPart(), new ViewPart(), new DraftPart(), new TextCheckPart(), new NotificationPart(), new PersonalDataPart(),
        new DocumentPart(), new CalendarFeedPart(), new SearchPart(), new ImportPart(),
    ];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<DossierBook>().AddScoped<People>();
        base.ConfigureServices(services, configuration);
    }
}
