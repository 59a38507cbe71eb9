using System.Text.RegularExpressions;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Trash;

/// <summary>Whatever can be thrown away is in the one trash, and whatever names it has been thought of.</summary>
public sealed partial class TrashCatalogTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    /// <summary>What nobody throws away.</summary>
    private static readonly Dictionary<string, string> Never = new()
    {
        ["AccompanimentObjective"] = "goes with its mission, or at once when it is taken off its list",
        ["InteractionDocument"] = "leaves with the document that took its place",
        ["Merge"] = "a deed: undone, never deleted",
        ["PersonRequest"] = "proof of what was answered to a person: it has its own duration",
        ["Publication"] = "shown to a committee: withdrawn, never deleted",
        ["RetentionRule"] = "a setting",
        ["Transmission"] = "a deed",
        ["WeatherSetting"] = "a setting",
        ["WeatherVerdict"] = "ended, never deleted",
    };

    [Fact]
    public async Task What_the_API_restores_is_in_the_trash()
    {
        var (catalog, _) = await House();
        var doors = ThrownAway.Restores(await hosts.On(Engine.Sqlite)).ToDictionary(d => Parameter().Replace(d.Route, "{}"), d => d.Rule);
        var shown = catalog.Kinds.Where(k => k.Api is not null)
            .ToDictionary(k => Parameter().Replace($"/api/v1/{k.Api}/restore", "{}"), k => k.Permission ?? "signed-in");
        doors.Count.ShouldBeGreaterThan(20);
        shown.ShouldBe(doors, ignoreOrder: true);
    }

    [Fact]
    public async Task What_can_be_deleted_is_in_the_trash_or_says_why_not()
    {
        var (catalog, model) = await House();
        var audited = model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(AuditedEntity).IsAssignableFrom).Select(t => t.Name).ToList();
        audited.Count.ShouldBeGreaterThan(30);
        catalog.Kinds.Select(k => k.Entity.Name).Concat(Never.Keys).ShouldBe(audited, ignoreOrder: true);
        catalog.Kinds.Select(k => k.Key).ShouldBeUnique();
    }

    [Fact]
    public async Task Every_column_that_names_what_leaves_has_its_fate()
    {
        var (catalog, model) = await House();
        var decided = catalog.Links.Select(l => $"{l.Holder.Name}.{l.Column}").ToHashSet();
        var emptied = await Read(services =>
            Task.FromResult(services.GetServices<ITrashFollower>().SelectMany(f => f.Empties).Select(t => t.Name).ToHashSet()));
        var open = model.GetEntityTypes().SelectMany(t => t.GetForeignKeys())
            .Where(k => k.DeleteBehavior is not DeleteBehavior.Cascade && catalog.Kinds.Any(kind => kind.Entity == k.PrincipalEntityType.ClrType))
            .Where(k => !emptied.Contains(k.DeclaringEntityType.ClrType.Name))
            .Select(k => $"{k.DeclaringEntityType.ClrType.Name}.{k.Properties[0].Name}").ToList();
        open.Count.ShouldBeGreaterThan(10);
        open.Except(decided).ShouldBeEmpty();
    }

    /// <summary>A column of this engine's tables is that of every engine's.</summary>
    private Task<(TrashCatalog Catalog, IModel Model)> House() => Read(services =>
        Task.FromResult((services.GetRequiredService<TrashCatalog>(), services.GetRequiredService<ModuleDbContext>().Model)));

    private async Task<T> Read<T>(Func<IServiceProvider, Task<T>> read) => await (await hosts.On(Engine.Sqlite)).As("system", read);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
