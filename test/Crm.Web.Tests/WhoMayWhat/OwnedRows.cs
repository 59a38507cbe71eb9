using System.Reflection;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Rows of the demonstration, given to one person and then to another, as nobody could by a door.</summary>
internal sealed class OwnedRows(CrmHost crm, Holding holding)
{
    /// <summary>What the API lists, by the table that holds it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Tables = new Dictionary<string, string>
    {
        ["tasks"] = "FollowUpTask", ["interactions"] = "Interaction", ["accompaniments"] = "Accompaniment", ["organisations"] = "Organisation",
        ["contacts"] = "Contact", ["functions"] = "ContactFunction", ["exchange-templates"] = "ExchangeTemplate", ["tags"] = "Tag",
        ["documents"] = "Document", ["projects"] = "Project", ["milestones"] = "Milestone", ["bodies"] = "Body", ["shared-dashboards"] = "SharedDashboard",
        ["indicator-values"] = "IndicatorValue", ["indicators"] = "Indicator", ["portfolios"] = "Portfolio", ["views"] = "SavedView",
        ["processing-activities"] = "ProcessingActivity", ["comments"] = "InteractionComment", ["roles"] = "Role",
    };

    /// <summary>Everything that has readers is for the committee: each account reads what lies in its scope, and a form sent back changes no reader.</summary>
    public Task ForCommittees() => crm.As("system", async services =>
    {
        foreach (var table in Tables.Values) await (Task)Call(nameof(Open), services, table, [])!;
    });

    public Task<AuditedEntity> Find(string resource, Guid id) =>
        crm.As("system", services => (Task<AuditedEntity>)Call(nameof(One), services, Tables[resource], [id])!);

    /// <summary>Its author from now on; whoever had it to do has it no more.</summary>
    public async Task<AuditedEntity> Give(string resource, Guid id, Guid author, Guid assignee)
    {
        var before = holding.IsOn;
        holding.IsOn = false;
        await crm.As("system", services => (Task)Call(nameof(Author), services, Tables[resource], [id, author, assignee])!);
        holding.IsOn = before;
        return await Find(resource, id);
    }

    private static object? Call(string method, IServiceProvider services, string table, object[] more)
    {
        var db = services.GetRequiredService<CrmDbContext>();
        var type = db.Model.GetEntityTypes().Single(t => t.ClrType.Name == table).ClrType;
        return typeof(OwnedRows).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [db, .. more]);
    }

    private static async Task<AuditedEntity> One<T>(CrmDbContext db, Guid id) where T : AuditedEntity =>
        await db.Set<T>().IgnoreQueryFilters().AsNoTracking().SingleAsync(e => e.Id == id);

    private static async Task Open<T>(CrmDbContext db) where T : AuditedEntity
    {
        if (db.Model.FindEntityType(typeof(T))!.FindProperty("Audience") is not { } audience || audience.ClrType != typeof(Audience)) return;
        await db.Set<T>().IgnoreQueryFilters().ExecuteUpdateAsync(s => s.SetProperty(e => EF.Property<Audience>(e, "Audience"), Audience.Committee));
    }

    private static async Task Author<T>(CrmDbContext db, Guid id, Guid author, Guid assignee) where T : AuditedEntity
    {
        var row = db.Set<T>().IgnoreQueryFilters().Where(e => e.Id == id);
        await row.ExecuteUpdateAsync(s => s.SetProperty(e => e.CreatedBy, author));
        if (typeof(IGiven).IsAssignableFrom(typeof(T)))
            await row.ExecuteUpdateAsync(s => s.SetProperty(e => EF.Property<Guid>(e, nameof(IGiven.Assignee)), assignee));
    }
}
