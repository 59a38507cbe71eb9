using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Localization;
using Crm.Web.Tests.WhoMayWhat;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Lists;

/// <summary>What leaves as a file: part by part, and never without a line in the journal that people can read.</summary>
public sealed class ExportTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Fact]
    public async Task A_part_is_read_when_the_one_before_is_written()
    {
        var crm = await hosts.On(Engine.Sqlite);
        await crm.As("system", async services =>
        {
            var asked = new List<PageRequest>();
            Task<Page<int>> List(PageRequest part)
            {
                asked.Add(part);
                var lines = Enumerable.Range((part.Number - 1) * part.Size, Math.Min(part.Size, 2_500 - (part.Number - 1) * part.Size));
                return Task.FromResult(new Page<int>([.. lines], part.Number, part.Size, 2_500));
            }
            var rows = await services.GetRequiredService<ListExport>().All("Exports", null, null, List, default);
            rows.Count.ShouldBe(2_500);
            var read = new List<int>();
            await foreach (var line in rows.Lines)
            {
                asked.Count.ShouldBe(line / 1_000 + 1);
                read.Add(line);
            }
            read.ShouldBe(Enumerable.Range(0, 2_500));
            return 0;
        });
    }

    [Fact]
    public async Task The_lines_of_a_file_are_counted_once()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var (first, second) = await crm.As("system", async services =>
        {
            var entries = services.GetRequiredService<ModuleDbContext>().Set<AuditEntry>().OrderBy(e => e.Id).Select(e => e.Id);
            return (await entries.ToPage(PageRequest.Part(1, null, null), default), await entries.ToPage(PageRequest.Part(2, null, 7), default));
        });
        first.Total.ShouldBeGreaterThan(7);
        second.Total.ShouldBe(7, "what the first part is said to have counted");
        second.Items.ShouldAllBe(id => !first.Items.Contains(id));
    }

    [Fact]
    public async Task Every_file_leaves_a_line_that_people_can_read()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var samples = new Samples(await crm.SignedIn("cnaf"));
        var (manager, administrator) = (await crm.Browser("cnaf", keepsSession: true), await crm.Browser("admin", keepsSession: true));
        var files = Door.Of(crm.Services.GetRequiredService<EndpointDataSource>())
            .Where(d => d.Method == "GET" && (d.Route.EndsWith("/export", StringComparison.Ordinal) || d.Route.EndsWith("/fichier", StringComparison.Ordinal)))
            .ToList();
        files.Count.ShouldBeGreaterThan(15);
        var silent = new List<string>();
        var unknown = new HashSet<string>();
        foreach (var file in files)
        {
            if (await samples.Find(file) is not { } url) continue;
            var before = await Exports(crm);
            using var one = await manager.GetAsync(url);
            if (!one.IsSuccessStatusCode) (await administrator.GetAsync(url)).Dispose();
            var left = (await Exports(crm)).Where(e => !before.ContainsKey(e.Key)).Select(e => e.Value).ToList();
            if (left.Count == 0) silent.Add(file.Route);
            unknown.UnionWith(left.Where(k => !crm.Services.GetRequiredService<Texts>().Knows("Crm.Journal.Kind:" + k)));
        }
        unknown.ShouldBeEmpty("kinds without a French name");
        silent.ShouldBeEmpty("files without a line in the journal");
    }

    private static Task<Dictionary<Guid, string>> Exports(CrmHost crm) => crm.As("system", services =>
        services.GetRequiredService<ModuleDbContext>().Set<AuditEntry>()
        .Where(e => e.Action == AuditLog.Exported).ToDictionaryAsync(e => e.Id, e => e.Kind));
}
