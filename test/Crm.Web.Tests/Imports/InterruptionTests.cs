using System.Diagnostics;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Imports;

/// <summary>Work cut short goes on where it stopped: each batch is saved with its journal and the number of its last line.</summary>
public sealed class InterruptionTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const int Lines = 3000;

    [Theory, Engines]
    public async Task A_program_killed_midway_leaves_whole_batches_and_the_next_one_finishes(Engine engine)
    {
        var crm = await hosts.On(engine);
        var file = Path.Combine(crm.DataFolder, "coupure.csv");
        await File.WriteAllTextAsync(file, Csv("Tuée"));
        using (var program = Start(crm, file))
        {
            // As soon as a batch is there, and before the last one.
            while (!program.HasExited && await Count(crm, "tuee") == 0) await Task.Delay(20);
            program.Kill();
            await program.WaitForExitAsync();
        }
        var midway = await Count(crm, "tuee");
        midway.ShouldBeInRange(1, Lines - 1);
        (midway % ImportSteps.BatchSize).ShouldBe(0);

        var id = (await crm.As("cnaf", s => s.GetRequiredService<ImportReader>().List(new PageRequest(), default))).Items.First(i =>
            i.FileName == "coupure.csv").Id;
        // The program stamped the machine's time.
        crm.Time.Advance(DateTimeOffset.UtcNow - crm.Time.GetUtcNow() + Import.Patience + TimeSpan.FromMinutes(1));
        await crm.As("system", s => s.GetRequiredService<ImportRescue>().Run(default));
        await crm.Work(id);

        var done = await crm.Read("cnaf", id);
        (done.State, done.Created).ShouldBe((ImportState.Done, Lines));
        (await Count(crm, "tuee")).ShouldBe(Lines);
    }

    [Theory, Engines]
    public async Task Somebody_at_work_is_not_disturbed(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await crm.Tried("caf59", "organisations", Csv("Seule")[..2000]);
        await crm.As("caf59", s => s.GetRequiredService<ImportCenter>().Confirm(id, false, default));
        await crm.As("system", async s =>
        {
            (await s.GetRequiredService<ImportTools>().Find(id, default)).Beat(crm.Time.GetUtcNow().UtcDateTime);
            await s.GetRequiredService<ModuleDbContext>().SaveChangesAsync();
        });

        await crm.Work(id);
        (await crm.Read("caf59", id)).State.ShouldBe(ImportState.Importing);

        crm.Time.Advance(Import.Patience + TimeSpan.FromSeconds(1));
        await crm.Work(id);
        (await crm.Read("caf59", id)).State.ShouldBe(ImportState.Done);
    }

    private static string Csv(string name) => "nom;territoires\n" + string.Concat(Enumerable.Range(1, Lines).Select(i => $"{name} {i};59\n"));

    private static async Task<int> Count(CrmHost crm, string q)
    {
        using var script = await crm.SignedIn("cnaf");
        return (await script.GetJson($"/api/v1/organisations?pageSize=1&q={q}")).GetProperty("total").GetInt32();
    }

    private static Process Start(CrmHost crm, string file)
    {
        var start =
            new ProcessStartInfo("dotnet", [typeof(Composition.Server).Assembly.Location, "import", "organisations", file]) { RedirectStandardOutput = true,
            RedirectStandardError = true };
        foreach (var (name, value) in new[] { ("ASPNETCORE_ENVIRONMENT", "Production"), ("Data__Directory", crm.DataFolder),
            ("Database__Engine", crm.Engine.ToString()), ("Database__ConnectionString", crm.ConnectionString) }) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
