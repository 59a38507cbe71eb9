using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Modules.Territories.Places.Following;
using Crm.Workbench.Lists;
using Crm.Workbench.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Home.Demo;

/// <summary>Invented news, follows and views of the demo accounts.</summary>
internal sealed class DemoNews(HomeData data, IUserDirectory directory, ListCatalog lists, IClock clock) : IDemoSeed
{
    public int Order => 60;

    public async Task Seed(CancellationToken ct)
    {
        if (await data.Follows.AnyAsync(ct) || await directory.ByEmail("caf59@demo.crm", ct) is not { } officer) return;
        var places = await data.Territories.Where(t => t.Kind == TerritoryKind.Commune
            && (t.Code == "59350" || t.Code == "59392" || t.Code == "59512")).ToListAsync(ct);
        foreach (var place in places) data.Add(new Follow(officer.Id, place.Id, clock.Now.AddDays(-30)));
        var exchange = await data.Interactions.Where(i => i.CreatedBy == officer.Id).OrderByDescending(i => i.Date).ThenBy(i => i.Id)
            .Select(i => new { i.Id, i.Subject }).FirstOrDefaultAsync(ct);
        var task = await data.Tasks.Where(t => t.Assignee == officer.Id && t.DoneOn == null).OrderBy(t => t.DueDate).ThenBy(t => t.Id)
            .Select(t => new { t.Id, t.Title }).FirstOrDefaultAsync(ct);
        if (exchange is not null)
            Add(officer.Id, NotificationKind.ExchangeCommented, $"Camille Exemple a commenté « {exchange.Subject} »", $"/echanges/{exchange.Id}", 2);
        if (task is not null) Add(officer.Id, NotificationKind.TaskAssigned, $"Camille Exemple vous confie : {task.Title}", $"/echanges/taches/{task.Id}", 20);
        if (places.FirstOrDefault(p => p.Code == "59392") is { } silent)
            Add(officer.Id, NotificationKind.Silence, $"{silent.Name} : aucun échange depuis 61 jours", $"/territoires/{silent.Id}", 30, read: true);
        foreach (var account in new[] { "caf59", "cnaf", "responsable59" })
            if (await directory.ByEmail(account + "@demo.crm", ct) is { } person)
                AddView(person.Id, "Mes suites en retard", "assignee=me&status=Open&due=late");
        await data.Save(ct);
    }

    private void AddView(Guid author, string name, string query)
    {
        var view = new SavedView(clock.NewId(), lists.Find(TaskList.Key)!, name, query);
        data.Add(view);
        data.Context.Entry(view).Property(v => v.CreatedBy).CurrentValue = author;
    }

    private void Add(Guid user, NotificationKind kind, string title, string url, int hoursAgo, bool read = false)
    {
        var news = new Notification(clock.NewId(), user, kind, title, url, clock.Now.AddHours(-hoursAgo));
        if (read) news.Read(clock.Now.AddHours(-1));
        data.Add(news);
    }
}
