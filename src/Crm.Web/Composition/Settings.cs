using System.Globalization;
using Crm.Web.Database;
using Crm.Web.Security;

namespace Crm.Web.Composition;

/// <summary>Reads every setting once before anything starts: a wrong one stops with a line that names its key.</summary>
internal static class Settings
{
    public static void Check(IConfiguration configuration, IEnumerable<(string Key, int Least, int Most)> retention)
    {
        foreach (var key in (string[])["Demo:Enabled", "Demo:Banner", "Mail:Enabled", "Jobs:Enabled"])
            Must(configuration, key, v => bool.TryParse(v, out _), "écrivez true ou false");
        foreach (var key in (string[])["RateLimits:SignIn", "RateLimits:SignInPerAccount", "RateLimits:Api"])
            Must(configuration, key, v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0,
                "écrivez un nombre entier positif");
        foreach (var (key, least, most) in retention)
            Must(configuration, key, v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most,
                $"écrivez un nombre entier entre {least} et {most}");
        Must(configuration, "Silence:Days", v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0,
            "écrivez un nombre entier positif");
        foreach (var fact in (string[])["Silence", "Tasks", "Milestones", "Unspent", "Accompaniments"])
            Must(configuration, "Weather:" + fact, AreGrowing, "écrivez trois nombres entiers croissants, par exemple 30,60,120");
        Must(configuration, "Mail:Port", v => ushort.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out _), "écrivez un numéro de port");
        Must(configuration, "Mail:From", v => MimeKit.MailboxAddress.TryParse(v, out _), "écrivez une adresse électronique");
        Must(configuration, "Telemetry:OtlpEndpoint", v => Uri.TryCreate(v, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https"),
            "écrivez une adresse complète");
        if (configuration.GetValue("Mail:Enabled", false) && string.IsNullOrWhiteSpace(configuration["Mail:Host"]))
            throw new ConfigurationException("Mail:Host", "une machine est nécessaire quand Mail:Enabled vaut true");
        foreach (var url in (configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!IsAddress(url)) throw new ConfigurationException("Urls", $"« {url} » n'est pas une adresse d'écoute (par exemple http://localhost:5080)");
        _ = KnownProxies.Of(configuration);
    }

    private static bool AreGrowing(string text)
    {
        var numbers = text.Split(',', StringSplitOptions.TrimEntries)
            .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return numbers is [> 0, _, _] && numbers[0] <= numbers[1] && numbers[1] <= numbers[2];
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Port: >= 0 and <= 65535, Scheme: "http" or "https" };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void Must(IConfiguration configuration, string key, Func<string, bool> isRight, string how)
    {
        if (configuration[key] is { Length: > 0 } value && !isRight(value)) throw new ConfigurationException(key, $"« {value} » ne convient pas : {how}");
    }
}
