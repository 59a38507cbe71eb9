using Crm.Foundation.Access;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Crm.Workbench.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Accompaniments;

/// <summary>Missions for tests.</summary>
internal static class Missions
{
    public static readonly Guid Officer = Guid.NewGuid();

    public static readonly AccompanimentFacts Facts = new()
    {
        Title = "Convention territoriale globale", Theme = "petite-enfance", TerritoryId = Log.Lille.Id, Departments = Log.Lille.Departments,
        Officers = [Officer], InCharge = Officer, From = Days.Ago(60), To = Days.Ahead(60), PlannedHundredths = 1250,
    };

    public static Accompaniment Of(AccompanimentFacts? facts = null) =>
        new(Guid.NewGuid(), facts ?? Facts, AccompanimentStage.Response, Officer, Days.Today, Guid.NewGuid);

    public static AccompanimentInput Input(string title = "Montage d’un relais", TerritoryCard? place = null, Audience audience = Audience.Caf,
        params string[] officers) => new()
    {
        Title = title, Theme = "petite-enfance", TerritoryId = (place ?? Log.Lille).Id, Officers = officers.Length == 0 ? ["me"]
            : officers, Audience = audience,
        From = Days.Ago(60), To = Days.Ahead(60), PlannedDays = 12.5m,
    };

    public static Task<Guid> Write(CrmHost crm, string account, AccompanimentInput input) =>
        crm.As(account, async s => (await s.GetRequiredService<AccompanimentAppService>().Create(input, default)).Id);

    public static Task<AccompanimentOutput> Read(CrmHost crm, string account, Guid id) =>
        crm.As(account, s => s.GetRequiredService<AccompanimentReader>().Get(id, default));

    public static Task Do(CrmHost crm, string account, Func<AccompanimentAppService, Task> work) =>
        crm.As(account, s => work(s.GetRequiredService<AccompanimentAppService>()));

    public static Task Note(CrmHost crm, string account, Guid mission, int minutes, DateOnly? date = null) =>
        crm.As(account, s => s.GetRequiredService<TimeEntryAppService>().Add(mission, new TimeInput { Date = date ?? Days.Today, Minutes = minutes }, default));

    public static Task<Guid> Exchange(CrmHost crm, string account, Guid mission, int minutes, DateOnly? date = null,
        Audience audience = Audience.Caf) => Log.Write(crm, account,
        Log.Input(audience: audience) with { Dossier = new DossierRef("accompaniment", mission), DurationMinutes = minutes, Date = date ?? Days.Today });
}
