using System.CommandLine;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Web.Composition;
using Crm.Web.Database;

namespace Crm.Web.CommandLine;

/// <summary>The host is its own command line: 0 on success, 1 on a refused input, 2 on wrong usage, never a stack trace for a user's mistake.</summary>
internal static class CrmCommandLine
{
    public static async Task<int> Run(string[] args)
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");
        var root =
            new RootCommand(
            "Crm : partenariats et ingénierie, petite enfance et parentalité. Sans verbe : sert l'application.") { TreatUnmatchedTokensAsErrors =
            args.Length == 0 || !args[0].StartsWith('-') };
        root.SetAction((_, ct) => Guarded(() => Server.Run(args, ct)));
        foreach (var verb in Verbs.All) root.Subcommands.Add(verb);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Voir : Crm.Web --help");
            return 2;
        }
        return await parsed.InvokeAsync();
    }

    public static async Task<int> Guarded(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (Explain(failure) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }

    private static string? Explain(Exception failure) => failure switch
    {
        ConfigurationException wrong => wrong.Message,
        InputException input when new Texts(House.Modules().Assemblies) is var texts =>
            string.Join(Environment.NewLine, input.Errors.Select(e => $"{e.Field} : {texts.Of(e)}")),
        BusinessException refused => new Texts(House.Modules().Assemblies).Of(refused),
        FileNotFoundException missing => $"Fichier introuvable : {missing.FileName}",
        DirectoryNotFoundException missing => missing.Message,
        UnauthorizedAccessException refused => $"Accès refusé : {refused.Message}",
        System.Data.Common.DbException down => $"La base de données ne répond pas ou refuse la demande : {down.Message}",
        InvalidOperationException { InnerException: System.Data.Common.DbException down } => $"La base de données ne répond pas : {down.Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            "Configuration : Urls : cette adresse est déjà utilisée par un autre programme.",
        System.Net.Sockets.SocketException refused => $"Configuration : Urls : impossible d'écouter à cette adresse ({refused.Message}).",
        IOException io => io.Message,
        _ => null,
    };
}
