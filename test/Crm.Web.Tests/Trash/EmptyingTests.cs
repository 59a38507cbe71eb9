using System.Net;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Web.Tests.WhoMayWhat;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Trash;

/// <summary>The trash shows every kind of thing, then the night takes them for good.</summary>
public sealed class EmptyingTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Theory, Engines]
    public async Task Every_kind_is_seen_in_the_trash_then_gone_for_good(Engine engine)
    {
        var crm = await hosts.On(engine);
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        using var script = (await somebody.Comes()).Script;
        var problems = new List<string>();
        var thrown = (await ThrownAway.Of(crm, script, problems)).Values.SelectMany(t => new[] { t.Early, t.Late }).ToList();

        var mine = (await script.GetJson("/api/v1/trash?mine=true&pageSize=200")).GetProperty("items").EnumerateArray().ToList();
        mine.Select(i => i.Text("restoreUrl")).Except(thrown).ShouldBeEmpty();
        thrown.Except(mine.Select(i => i.Text("restoreUrl"))).ShouldBeEmpty();
        mine.Where(i => string.IsNullOrEmpty(i.Text("title")) || !i.GetProperty("mayRestore").GetBoolean()).ShouldBeEmpty();
        problems.ShouldBeEmpty(string.Join('\n', problems));

        crm.Time.Advance(TimeSpan.FromDays(30));
        await Night(crm);
        (await Left(crm, thrown)).Count.ShouldBe(thrown.Count, "on the last day nothing leaves");
        crm.Time.Advance(TimeSpan.FromSeconds(1));
        await Night(crm);
        foreach (var url in thrown)
        {
            using var answer = await ThrownAway.Restore(script, url);
            if (answer.StatusCode is not HttpStatusCode.NotFound) problems.Add($"{url}: {(int)answer.StatusCode}");
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
        (await Left(crm, thrown)).ShouldBeEmpty();
        (await Told(crm, thrown)).ShouldBe(thrown.Count);
        await Night(crm);
        (await Told(crm, thrown)).ShouldBe(thrown.Count, "another night finds nothing");
    }

    internal static Task Night(CrmHost crm) => crm.As("system", s => s.GetRequiredService<TrashEmptying>().Run(default));

    private static Guid IdIn(string url) => Guid.Parse(url.Split('/')[^2]);

    /// <summary>Things, and rows of any table that name one as what they are in scope of or belong to.</summary>
    private static Task<List<string>> Left(CrmHost crm, IEnumerable<string> thrown) => crm.As("system", async services =>
    {
        var (db, ids, left) = (services.GetRequiredService<ModuleDbContext>(), thrown.Select(IdIn).ToList(), new List<string>());
        foreach (var kind in services.GetRequiredService<TrashCatalog>().Kinds)
            left.AddRange((await RowsOf(db, kind.Entity)).Where(e => ids.Contains(e.Id)).Select(e => $"{kind.Key} {e.Id}"));
        return left;
    });

    private static async Task<List<Entity>> RowsOf(ModuleDbContext db, Type type) =>
        await ((IQueryable<Entity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(db, [])!)
            .IgnoreQueryFilters().IgnoreAutoIncludes().AsNoTracking().ToListAsync();

    /// <summary>One line of the journal for each, which says nothing of it, nor do those before.</summary>
    private static Task<int> Told(CrmHost crm, IEnumerable<string> thrown) => crm.As("system", async services =>
    {
        var ids = thrown.Select(IdIn).ToList();
        var lines = await services.GetRequiredService<ModuleDbContext>().Set<AuditEntry>().Where(e => e.EntityId != null && ids.Contains(e.EntityId.Value))
            .ToListAsync();
        lines.Where(l => l.Changes != "{}" && l.Kind is not ("Role" or "ProcessingActivity")).ShouldBeEmpty();
        return lines.Count(l => l.Action == "Emptied");
    });
}
