using Crm.Floor;
using Npgsql;

// The floor of make bench: each answer of the product as a careful engineer would write it alone, over tables made for it.
// Crm.Floor fill: makes these tables from the product's, in the schema « floor » of the same database.
var connection = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("FLOOR_DATABASE"))
{
    NoResetOnClose = true, MaxAutoPrepare = 100, AutoPrepareMinUsages = 2,
};
await using var source = NpgsqlDataSource.Create(connection);
if (args is ["fill"])
{
    await Tables.Fill(source);
    return;
}
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
await using var app = builder.Build();
app.MapGet("/", () => "floor");
Exchanges.Map(app, source);
ExchangeFile.Map(app, source);
ExchangeLog.Map(app, source);
Projects.Map(app, source);
Contacts.Map(app, source);
Territories.Map(app, source);
Followed.Map(app, source);
await app.RunAsync();
