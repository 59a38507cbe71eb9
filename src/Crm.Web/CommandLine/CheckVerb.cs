using System.CommandLine;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Crm.Web.CommandLine;

internal static partial class Verbs
{
    private static Command Check()
    {
        var command = new Command("check", "Contrôle configuration, base, migrations, stockage, courrier et tâches : une ligne chacun.");
        command.SetAction((_, ct) => WithServices(async services =>
        {
            Console.WriteLine("configuration : bien");
            var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(ct);
            foreach (var (name, entry) in report.Entries)
                Console.WriteLine(
                    $"{name} : {(entry.Status is HealthStatus.Healthy ? "bien" : "à corriger")}{(entry.Description is { } text ? $" ({text})" : "")}");
            return report.Status is HealthStatus.Healthy ? 0 : 1;
        }));
        return command;
    }
}
