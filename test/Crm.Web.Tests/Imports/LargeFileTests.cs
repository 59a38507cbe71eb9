using System.Diagnostics;
using System.Globalization;
using System.Text;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Imports;

/// <summary>Measured alone: what other tests hold in memory is not the import's.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>A large file is read as a stream and written in batches: memory does not follow the number of lines.</summary>
[Collection(nameof(Alone))]
public sealed class LargeFileTests(CrmHosts hosts, ITestOutputHelper output) : IClassFixture<CrmHosts>
{
    /// <summary>6,000 lines by default, enough to see memory follow them; <c>CRM_LARGE_IMPORT=100000</c> for the measure of docs/decisions/0017.</summary>
    private static readonly int Lines = int.TryParse(Environment.GetEnvironmentVariable("CRM_LARGE_IMPORT"), CultureInfo.InvariantCulture,
        out var asked) ? asked : 6_000;
    private const long Slack = 24L * 1024 * 1024;

    [Theory, Engines]
    public async Task Memory_does_not_follow_the_number_of_lines(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Import(crm, 1, 500); // what is loaded once
        var small = await Import(crm, 501, Lines / 4);

        var large = await Import(crm, 501 + Lines / 4, Lines);

        large.ShouldBeLessThan(small + Slack);
    }

    /// <summary>The most live memory it took.</summary>
    private async Task<long> Import(CrmHost crm, int first, int count)
    {
        using var memory = new Watermark();
        var watch = Stopwatch.StartNew();
        var id = await crm.Tried("caf59", "contacts", Csv(first, count));
        var tried = watch.Elapsed;
        await crm.As("caf59", s => s.GetRequiredService<ImportCenter>().Confirm(id, false, default));
        await crm.Work(id);
        var written = watch.Elapsed - tried;
        var done = await crm.Read("caf59", id);
        done.Created.ShouldBe(count, done.Problem);
        watch.Restart();
        if (count == Lines) (await crm.Undone("responsable59", id)).State.ShouldBe(ImportState.Undone);
        output.WriteLine(
            $"{crm.Engine}: {count} lines; trial {tried.TotalSeconds:F1} s, import {written.TotalSeconds:F1} s, undo {watch.Elapsed.TotalSeconds:F1} s; " +
            $"live memory grew by {memory.Grown / 1024 / 1024} MiB at most; working set peaked at " +
            $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB");
        return memory.Grown;
    }

    private static string Csv(int first, int count)
    {
        var csv = new StringBuilder("nom;prenom;courriel;telephone;organisation;fonction\n");
        for (var i = first; i < first + count; i++)
            csv.Append(CultureInfo.InvariantCulture,
            $"Exemple{i};Prénom{i % 97};personne{i}@exemple.fr;03 20 {i / 10000 % 100:00} {i / 100 % 100:00} {i % 100:00};Structure {i % 300};Agent\n");
        return csv.ToString();
    }

    /// <summary>The highest live memory seen since its making, garbage left out.</summary>
    private sealed class Watermark : IDisposable
    {
        private readonly long start = GC.GetTotalMemory(forceFullCollection: true);
        private readonly Timer timer;
        private long top;

        public Watermark() => timer = new Timer(_ => top = Math.Max(top, GC.GetTotalMemory(forceFullCollection: true)), null, 1000, 3000);

        public long Grown => Math.Max(0, top - start);

        public void Dispose() => timer.Dispose();
    }
}
