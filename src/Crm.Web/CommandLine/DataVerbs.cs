using System.CommandLine;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Demo;
using Crm.Web.NationalData;

namespace Crm.Web.CommandLine;

/// <summary>Verbs that load data.</summary>
internal static partial class Verbs
{
    private static Command Geography()
    {
        var from =
            new Option<DirectoryInfo?>(
            "--from") { Description = "Dossier des fichiers du découpage administratif (par défaut : ceux livrés avec le programme)." };
        var command = new Command("geography", "Charge ou actualise la géographie officielle ; peut être relancé sans effet.") { from };
        command.SetAction((parsed, ct) => WithServices(async services =>
        {
            var report = await services.GetRequiredService<IGeographyLoader>().Load(parsed.GetValue(from)?.FullName, ct);
            Console.WriteLine(report.Summary);
            return 0;
        }));
        return command;
    }

    private static Command Demo()
    {
        var command = new Command("demo", "Charge les comptes et données de démonstration ; refusé en production.");
        command.SetAction((_, ct) => WithServices(async services =>
        {
            await services.GetRequiredService<DemoLoader>().Load(ct);
            Console.WriteLine("Données de démonstration chargées.");
            return 0;
        }));
        return command;
    }

    private static Command Import()
    {
        var kind = new Argument<string>("KIND") { Description = "Genre d'import, par exemple laureats." };
        var file = new Argument<FileInfo>("FILE") { Description = "Fichier CSV ou XLSX." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Contrôle sans rien écrire." };
        var asUser = new Option<string?>("--as") { Description = "Compte au nom duquel importer." };
        var settings = new Option<string[]>("--set") { Description = "Ce que le fichier ne dit pas, par exemple region=32.",
            AllowMultipleArgumentsPerToken = true };
        var command = new Command("import", "Importe un fichier, comme l'écran du même nom.") { kind, file, dryRun, asUser, settings };
        command.SetAction((parsed, ct) => WithServices(services => ActivatorUtilities.CreateInstance<ImportCommand>(services)
            .Run(parsed.GetValue(kind)!, parsed.GetValue(file)!, parsed.GetValue(settings) ?? [], parsed.GetValue(dryRun), parsed.GetValue(asUser), ct)));
        return command;
    }

    private static Command Export()
    {
        var kind = new Argument<string>("KIND") { Description = "Liste, par exemple organisations ; un nom inconnu affiche celles qui existent." };
        var file = new Argument<FileInfo>("FILE") { Description = "Fichier à écrire, .csv ou .xlsx." };
        var asUser = new Option<string?>("--as") { Description = "Compte dont les droits et le périmètre s'appliquent." };
        var command = new Command("export", "Écrit une liste entière dans un fichier.") { kind, file, asUser };
        command.SetAction((parsed, ct) => WithServices(services => ActivatorUtilities.CreateInstance<ExportCommand>(services)
            .Run(parsed.GetValue(kind)!, parsed.GetValue(file)!, parsed.GetValue(asUser), ct)));
        return command;
    }

    private static Command NationalData()
    {
        var scale = new Option<double>("--scale") { Description = "Part du jeu national (1 = tout, 0,1 = un dixième).", DefaultValueFactory = _ => 1.0 };
        var command = new Command("national-data", "Remplit la base d'un jeu de données national, toujours le même.") { scale };
        command.SetAction((parsed, ct) => WithServices(services => services.GetRequiredService<NationalDataLoader>().Run(parsed.GetValue(scale), ct)));
        return command;
    }
}
