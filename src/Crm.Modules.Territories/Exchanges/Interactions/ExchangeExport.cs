using Crm.Foundation.Files;
using Crm.Foundation.Ui;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Columns of the export, in French.</summary>
internal static class ExchangeExport
{
    public static readonly IReadOnlyList<Column<InteractionLine>> Columns =
    [
        new("Date", l => l.Date),
        new("Nature", l => l.Kind.Word()),
        new("Objet", l => l.Subject),
        new("Territoires", l => string.Join(", ", l.Territories.Select(t => t.Name))),
        new("Durée (minutes)", l => l.DurationMinutes),
        new("Participants", l => l.Participants),
        new("Lecteurs", l => AudienceTagHelper.Of(l.Audience).Word),
        new("Initiative", l => l.Initiative.Word()),
        new("Suites", l => string.Join(" ; ", l.Tasks.Select(t => $"{t.Title} ({t.When})"))),
        new("Étiquettes", l => string.Join(", ", l.Tags.Select(t => t.Name))),
        new("Dossier", l => l.Dossier?.Title),
        new("Auteur", l => l.AuthorName),
        new("Extrait", l => l.Excerpt),
        new("Identifiant", l => l.Id.ToString()),
    ];
}
