using Crm.Benchmarks;

// make bench: see bench/run. The product and the floor side by side, each a published program in its process, over the same database.
var settings = Settings.Read();
Directory.CreateDirectory(settings.Work);
var (programs, databases) = (new Programs(settings), new Databases(settings));
var fresh = await databases.Prepare(programs.Fill, programs.FillFloor);
var report = new Report(settings, databases.Counts);

for (var pass = 1; pass <= settings.Passes; pass++)
{
    var database = await databases.Copy();
    if (!fresh)
    {
        await programs.Migrate(database);
        await databases.Tidy();
    }
    var samples = await Samples.Read(database);
    report.Heard(pass, Machine.Noise());
    if (settings.Whole && !settings.Smoke && pass == 1) report.Started(await Starts.Of(programs, database));
    await using var product = await programs.ServeProduct(database);
    await using var floor = await programs.ServeFloor(database);
    var cookies = new Dictionary<string, string>();
    foreach (var account in Programs.Accounts.Keys) cookies[account] = await Session.Of(product.Address, account);
    var measure = new Measure(settings, databases, connections => new Caller(product.Address, floor.Address, samples, cookies, connections));

    foreach (var row in new Rows(samples).All.Where(settings.Wants))
    {
        report.Add(await measure.Of(row, pass, product, floor));
        // A row over its limit may have met somebody else's work: it is asked again before it is blamed.
        if (settings.Smoke && Limits.Passed(report.Last) is not null) report.Add(await measure.Of(row, pass, product, floor));
    }
    report.Ended(product.Memory, floor.Memory);
}
if (settings.Note is { } note) await Note.Write(note, report);
return settings.Smoke && report.Refused() ? 1 : 0;
