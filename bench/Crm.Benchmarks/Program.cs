using System.Globalization;
using Crm.Benchmarks;
using Crm.Testing;

// make bench [SCALE=0.1]: the national data set on a private PostgreSQL, the product's answers beside hand-written SQL, in one run.
var scale = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1.0;
await using var host = await CrmHost.Start(Engine.PostgreSql, Content.Demo, ("Demo:Enabled", "true"));
var country = await Country.Fill(host, scale);
await using var floor = await Floor.Start(country.ConnectionString);

Console.WriteLine($"{"",-34}{"produit p50",12}{"p95",8}{"plancher p50",14}{"rapport",9}   (ms)");
foreach (var probe in Probes.For(country))
{
    var (product, bare) = await Stopwatches.Side(await host.SignedIn(probe.Account), probe, floor);
    var fr = CultureInfo.InvariantCulture;
    var (alone, ratio) = bare is null ? ("–", "") : (bare.P50.ToString("F1", fr), (product.P50 / bare.P50).ToString("F1", fr));
    Console.WriteLine(string.Create(fr, $"{probe.Name,-34}{product.P50,12:F1}{product.P95,8:F1}{alone,14}{ratio,9}"));
}
