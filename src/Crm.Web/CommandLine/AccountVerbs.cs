using System.CommandLine;
using Crm.Web.Accounts;

namespace Crm.Web.CommandLine;

internal static partial class Verbs
{
    private static Command CreateAdmin()
    {
        var email = new Argument<string>("EMAIL") { Description = "Adresse du premier compte." };
        var command = new Command("create-admin", "Crée le premier compte d'une installation ; affiche un mot de passe à usage unique.") { email };
        command.SetAction((parsed, ct) => WithServices(async services =>
        {
            Console.WriteLine(await services.GetRequiredService<AccountFactory>().CreateAdministrator(parsed.GetValue(email)!, ct));
            return 0;
        }));
        return command;
    }

    private static Command Token()
    {
        var email = new Argument<string>("EMAIL") { Description = "Compte dont le jeton aura les droits." };
        var name = new Option<string>("--name") { Description = "Nom du jeton.", DefaultValueFactory = _ => "ligne de commande" };
        var days = new Option<int>("--days") { Description = "Durée de validité en jours (1 à 366).", DefaultValueFactory = _ => 30 };
        var command = new Command("token", "Affiche un jeton d'accès personnel, une seule fois.") { email, name, days };
        command.SetAction((parsed, ct) => WithServices(async services =>
        {
            Console.WriteLine(await services.GetRequiredService<AccessTokens>()
                .CreateFor(parsed.GetValue(email)!, parsed.GetValue(name)!, parsed.GetValue(days), ct));
            return 0;
        }));
        return command;
    }
}
