using System.CommandLine;
using Crm.Foundation.Access;
using Crm.Web.Composition;
using Crm.Web.Database;
using Crm.Workbench.TextChecks;

namespace Crm.Web.CommandLine;

/// <summary>Every verb of the command line, each a few lines over the same services as the screens.</summary>
internal static partial class Verbs
{
    public static IEnumerable<Command> All => [Migrate(), Geography(), Demo(), Import(), Export(), CreateAdmin(), Token(), NationalData(), Check()];

    private static Command Migrate()
    {
        var command = new Command("migrate", "Crée ou met à jour la base de données du moteur configuré.");
        command.SetAction((_, ct) => WithServices(async services =>
        {
            var applied = await services.GetRequiredService<Migrator>().Run(ct);
            Console.WriteLine($"Base à jour ({applied} migration(s) appliquée(s)).");
            return 0;
        }));
        return command;
    }

    /// <summary>Runs with the host's services, as the system, without serving.</summary>
    private static Task<int> WithServices(Func<IServiceProvider, Task<int>> work) => CrmCommandLine.Guarded(async () =>
    {
        await using var app = Server.Build([], quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentUser>().Become(AccessProfile.System(Guid.Empty));
        return await work(scope.ServiceProvider);
    });
}
