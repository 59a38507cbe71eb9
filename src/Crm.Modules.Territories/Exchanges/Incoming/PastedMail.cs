using System.Globalization;
using System.Text.RegularExpressions;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Incoming;

/// <summary>
/// A mail copied from Outlook or Gmail: the lines « De : / Envoyé : / À : / Objet : » on top, in the French or English of either, or
/// Gmail's « Le jeu. 12 nov. 2026 à 14:30, Camille &lt;…&gt; a écrit : ». Without them, all is text.
/// </summary>
internal static partial class PastedMail
{
    private const int HeadLines = 40;

    private static readonly string[] Months = ["janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"];

    public static IncomingMessage Read(string pasted)
    {
        var lines = pasted.ReplaceLineEndings("\n").Split('\n');
        var heads = new Dictionary<string, string>();
        var (at, last) = (0, "");
        for (; at < lines.Length && at < HeadLines; at++)
        {
            var line = lines[at].Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim().Trim('*');
            if (Head().Match(line) is { Success: true } head) heads.TryAdd(last = KeyOf(head.Groups["key"].Value), head.Groups["value"].Value.Trim('*', ' '));
            else if (line.Length == 0 && heads.Count == 0) continue;
            // Outlook folds long lists of recipients.
            else if (line.Length > 0 && last is "to" or "cc" && line.Contains('@')) heads[last] += " " + line;
            else break;
        }
        if (heads.Count >= 2) return Of(heads, string.Join('\n', lines[at..]));
        return Quoted(pasted) ?? new IncomingMessage(InteractionKind.Email, null, null, null, null, null, IncomingText.Text(pasted), [], []);
    }

    /// <summary>« Le jeudi 12 novembre 2026 à 14:30 », « jeu. 12 nov. 2026 », « 12/11/2026 » and « Thu, Nov 12, 2026 » are the same day.</summary>
    public static DateOnly? DayOf(string? text)
    {
        var plain = SearchText.Normalise(text);
        if (French().Match(plain) is { Success: true } french) return Day(french.Groups[3].Value, MonthOf(french.Groups[2].Value), french.Groups[1].Value);
        if (English().Match(plain) is { Success: true } english) return Day(english.Groups[3].Value, MonthOf(english.Groups[1].Value), english.Groups[2].Value);
        if (Digits().Match(plain) is { Success: true } digits)
            return Day(digits.Groups[3].Value, int.Parse(digits.Groups[2].Value, CultureInfo.InvariantCulture), digits.Groups[1].Value);
        return null;
    }

    private static IncomingMessage Of(Dictionary<string, string> heads, string text) => new(
        InteractionKind.Email, null, IncomingText.Line(heads.GetValueOrDefault("subject"), Interaction.SubjectMaxLength),
        DayOf(heads.GetValueOrDefault("date")), null, null, IncomingText.Text(text),
        IncomingMessage.Distinct(((string[])["from", "to", "cc"]).SelectMany(k => PeopleOf(heads.GetValueOrDefault(k)))), []);

    private static IncomingMessage? Quoted(string pasted)
    {
        if (Wrote().Match(pasted) is not { Success: true } wrote || DayOf(wrote.Groups["date"].Value) is not { } day) return null;
        return new IncomingMessage(InteractionKind.Email, null, null, day, null, null, IncomingText.Text(pasted),
            IncomingMessage.Distinct(PeopleOf(wrote.Groups["who"].Value)), []);
    }

    private static IEnumerable<IncomingPerson> PeopleOf(string? list)
    {
        foreach (var one in (list ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = Address().Match(one);
            var name = (address.Success ? one.Replace(address.Value, "", StringComparison.Ordinal) : one)
                .Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Trim(' ', '<', '>', '"', '\'', '[', ']', '(', ')');
            if (address.Success || name.Contains(' '))
                yield return new IncomingPerson(name.Length == 0 ? null : IncomingText.Line(name, 200), address.Success ? address.Value : null);
        }
    }

    private static string KeyOf(string key) => SearchText.Normalise(key) switch
    {
        "de" or "from" or "expediteur" => "from",
        "a" or "to" or "destinataire" or "destinataires" => "to",
        "cc" or "copie" => "cc",
        "objet" or "subject" or "sujet" => "subject",
        _ => "date",
    };

    private static int MonthOf(string word)
    {
        var month = Array.FindIndex(Months, m => word.StartsWith(m, StringComparison.Ordinal) || m.StartsWith(word, StringComparison.Ordinal));
        return month >= 0 ? month + 1 : word[..3] switch { "jan" => 1, "feb" or "fev" => 2, "mar" => 3, "apr" => 4, "may" => 5, "jun" => 6, "jul" => 7, "aug" =>
            8, "sep" => 9, "oct" => 10, "nov" => 11, "dec" => 12, _ => 0 };
    }

    private static DateOnly? Day(string year, int month, string day) =>
        DateOnly.TryParseExact($"{year}-{month:00}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var found) ? found : null;

    [GeneratedRegex(@"^(?<key>de|from|expéditeur|envoyé|sent|date|à|a|to|destinataires?|cc|copie|objet|subject|sujet)\s*:\s*(?<value>.*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*(?:Le|On)\s+(?<date>[^<\n]{6,60}?),?\s+(?<who>[^<,\n]{0,100}<[^>\n]{3,200}>)\s*(?:a écrit|wrote)\s*:", RegexOptions.Multiline, 1000)]
    private static partial Regex Wrote();

    [GeneratedRegex(@"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(\d{1,2})(?: er|er)? ((?:janv?|fevr?|mars|avr|mai|juin|juil|aout|sept?|oct|nov|dec)[a-z]*) (\d{4})\b")]
    private static partial Regex French();

    [GeneratedRegex(@"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (\d{1,2}) (\d{4})\b")]
    private static partial Regex English();

    [GeneratedRegex(@"\b(\d{1,2}) (\d{1,2}) (\d{4})\b")]
    private static partial Regex Digits();
}
