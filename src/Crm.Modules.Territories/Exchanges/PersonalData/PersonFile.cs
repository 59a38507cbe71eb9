using Crm.Foundation.Files;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Everything the tool holds on a person, as the reader may see it.</summary>
/// <param name="OutOfSight">Exchanges with that person which the reader may not read: another Caf or the national team answers for them.</param>
/// <param name="Mentions">Exchanges whose words seem to name the person without counting them among the participants: to be looked at by a person.</param>
internal sealed record PersonFile(
    Guid Id, string Name, DateTime? AnonymisedAt, IReadOnlyList<PersonFact> Identity, IReadOnlyList<PersonFunction> Functions,
    IReadOnlyList<PersonExchange> Exchanges, int OutOfSight,
    IReadOnlyList<PersonExchange> Mentions, IReadOnlyList<PersonTrace> Traces, IReadOnlyList<string> Departments)
{
    public static readonly IReadOnlyList<Column<PersonLine>> Columns = [new("Rubrique", l => l.Part), new("Élément", l => l.What), new("Valeur", l => l.Value)];

    /// <summary>The same as a table people can open.</summary>
    public IReadOnlyList<PersonLine> Lines() =>
    [
        .. Identity.Select(f => new PersonLine("Identité", f.What, f.Value)),
        .. Functions.Select(f => new PersonLine("Fonctions", f.Organisation ?? "organisation hors périmètre", f.Words)),
        .. Exchanges.Select(e => new PersonLine("Échanges", $"{e.Kind} du {Fr.Date(e.Date)} ({e.Presence})", $"{e.Subject}\n{e.Text}".Trim())),
        .. Mentions.Select(e => new PersonLine("Échanges qui semblent la nommer", $"{e.Kind} du {Fr.Date(e.Date)}", e.Subject)),
        .. OutOfSight == 0 ? Array.Empty<PersonLine>() : [new PersonLine("Échanges", "Hors de la vue de qui répond", Fr.Number(OutOfSight))],
        .. Traces.Select(t => new PersonLine("Journal", Fr.Moment(t.At), $"{t.By} : {t.Action}")),
    ];
}

internal sealed record PersonLine(string Part, string What, string? Value);

internal sealed record PersonFact(string What, string Value);

internal sealed record PersonFunction(string Title, string? Organisation, DateOnly? From, DateOnly? To, string? Mandate, string? Mailbox)
{
    public string Words =>
        string.Join(", ", new[] { Title, From is { } from ? $"depuis le {Fr.Date(from)}" : null, To is { } to ? $"jusqu’au {Fr.Date(to)}" : null, Mandate,
        Mailbox }.OfType<string>());
}

internal sealed record PersonExchange(Guid Id, DateOnly Date, string Kind, string Subject, string? Presence, string? Text);

internal sealed record PersonTrace(DateTime At, string By, string Action);
