using Crm.Foundation.Events;
using Crm.Foundation.Jobs;
using Crm.Foundation.Modularity;
using Crm.Foundation.NationalData;
using Crm.Modules.Governance;
using Crm.Web.Accounts;
using Crm.Web.Administration;
using Crm.Web.Database;
using Crm.Web.Demo;
using Crm.Web.Mail;
using Crm.Web.NationalData;
using Crm.Web.Pages.Aide;
using Crm.Web.Pilotage;

namespace Crm.Web.Composition;

/// <summary>The host's own part: accounts, administration, Pilotage, and what starts and fills an installation.</summary>
internal sealed class WebModule : PartedModule
{
    public override IReadOnlyList<Type> DependsOn => [typeof(GovernanceModule)];

    protected override IReadOnlyList<CrmModule> Parts { get; } = [new AccountsRoom(), new AdministrationRoom(), new PilotageRoom()];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        base.ConfigureServices(services, configuration);
        services.AddScoped<Migrator>().AddSingleton<StartUp>().AddScoped<DemoLoader>();
        services.AddScoped<NationalDataLoader>().AddScoped<INationalDataPart, NationalAccounts>();
        services.AddSingleton<UserGuide>().AddScoped<IOutboxSender, MailSender>();
    }

    public override void ConfigureJobs(JobCatalog jobs) => jobs.Every<OutboxJob>("envois", "* * * * *");
}
