using Crm.Migrations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Testing;

/// <summary>Starts the program as it is, with the tests' settings, clock and query log.</summary>
internal sealed class HostFactory(IReadOnlyList<KeyValuePair<string, string>> settings, TimeProvider time, CommandLog commands,
    Action<IServiceCollection>? more = null) : WebApplicationFactory<Program>
{
    private static readonly KeyValuePair<string, string>[] ForAll =
    [
        new("Demo:Enabled", "false"), new("Jobs:Enabled", "false"), new("RateLimits:SignIn", "1000000"), new("RateLimits:SignInPerAccount", "1000000"),
        new("RateLimits:Api", "1000000"),
        new("Serilog:MinimumLevel:Default", "Error"), new("Serilog:MinimumLevel:Override:Microsoft", "Error"),
        new("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Error"),
    ];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Development);
        foreach (var (key, value) in ForAll.Concat(settings)) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(time);
            foreach (var server in services.Where(IsJobServer).ToList()) services.Remove(server);
            services.ConfigureDbContext<SqliteCrmDbContext>(o => o.AddInterceptors(commands));
            services.ConfigureDbContext<PostgreSqlCrmDbContext>(o => o.AddInterceptors(commands));
            more?.Invoke(services);
        });
    }

    protected override IHost CreateHost(IHostBuilder builder) =>
        base.CreateHost(builder.UseDefaultServiceProvider(o => (o.ValidateOnBuild, o.ValidateScopes) = (true, true)));

    /// <summary>Jobs run when a test runs them, never behind its back.</summary>
    private static bool IsJobServer(ServiceDescriptor service) => service.ServiceType == typeof(IHostedService)
        && service.ImplementationFactory?.Method.DeclaringType?.Assembly.GetName().Name?.StartsWith("Hangfire", StringComparison.Ordinal) == true;
}
