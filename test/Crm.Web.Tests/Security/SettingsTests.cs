using System.Globalization;
using Crm.Web.Composition;
using Crm.Web.Database;
using Crm.Web.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace Crm.Web.Tests.Security;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Urls", "abc"), InlineData("Urls", "http://localhost:99999"), InlineData("RateLimits:SignIn", "beaucoup"), InlineData("Demo:Enabled", "oui")]
    [InlineData("Mail:Enabled", "peut-être"), InlineData("Mail:Port", "-1"), InlineData("Proxy:Known", "ici"), InlineData("Telemetry:OtlpEndpoint", "/x")]
    public void A_wrong_value_is_refused_by_the_name_of_its_key(string key, string value) =>
        Should.Throw<ConfigurationException>(() => Settings.Check(With((key, value)), [])).Key.ShouldBe(key);

    [Fact]
    public void Mail_switched_on_needs_a_host() =>
        Should.Throw<ConfigurationException>(() => Settings.Check(With(("Mail:Enabled", "true")), [])).Key.ShouldBe("Mail:Host");

    [Theory]
    [InlineData("Database:Engine", "Oracle", "Database:Engine"), InlineData("Database:Engine", "PostgreSql", "Database:ConnectionString"),
        InlineData("Database:ConnectionString", "n'importe quoi", "Database:ConnectionString")]
    public void A_wrong_database_is_refused_by_the_name_of_its_key(string key, string value, string named) =>
        Should.Throw<ConfigurationException>(() => DatabaseOptions.From(With((key, value)), "/tmp")).Key.ShouldBe(named);

    [Fact]
    public void A_folder_that_takes_no_write_is_refused() =>
        Should.Throw<ConfigurationException>(() => DatabaseOptions.From(With(("Data:Directory", "/dev/null/x")), "/tmp")
            .MustBeWritable()).Key.ShouldBe("Data:Directory");

    [Fact]
    public void Proxies_are_addresses_or_networks() => KnownProxies.Of(With(("Proxy:Known", "10.0.0.5, 10.1.0.0/16"))).Select(n => n.ToString())
        .ShouldBe(["10.0.0.5/32", "10.1.0.0/16"]);

    [Theory]
    [InlineData("Development", "2028-02-29T09:00:00Z", true)]
    [InlineData("Development", "hier", false)]
    [InlineData("Production", "2028-02-29T09:00:00Z", false)]
    public void The_clock_is_set_in_development_alone(string environment, string start, bool isTaken)
    {
        var (configuration, place) = (With(("Development:Now", start)), new HostingEnvironment { EnvironmentName = environment });
        if (!isTaken) Should.Throw<ConfigurationException>(() => DevelopmentTime.From(configuration, place)).Key.ShouldBe("Development:Now");
        else (DevelopmentTime.From(configuration, place).GetUtcNow() - DateTimeOffset.Parse(start, CultureInfo.InvariantCulture))
            .ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Without_a_date_the_clock_is_the_machines() => DevelopmentTime.From(With(), new HostingEnvironment()).ShouldBe(TimeProvider.System);

    private static IConfiguration With(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
}
