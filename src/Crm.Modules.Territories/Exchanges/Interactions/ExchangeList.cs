using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The list of exchanges: its address, its columns on screen and in files.</summary>
internal static class ExchangeList
{
    public static readonly ListOf<InteractionFilter, InteractionLine> Definition = new("exchanges", "Échanges", "/echanges",
    [
        new("Date", l => l.Date) { Key = "date" },
        new("Nature", l => l.Kind.Word()) { Key = "kind" },
        new("Objet", l => l.Subject),
        new("Territoires", l => string.Join(", ", l.Territories.Select(t => t.Name))) { Key = "territories" },
        new("Participants", l => l.Participants) { Key = "with", Label = "Avec", Usual = false },
        new("Suites", l => string.Join(" ; ", l.Tasks.Select(t => $"{t.Title} ({t.When})"))) { Key = "step", Label = "Suite" },
        new("Durée (minutes)", l => l.DurationMinutes) { Key = "duration", Label = "Durée" },
        new("Lecteurs", l => AudienceTagHelper.Of(l.Audience).Word) { Key = "audience" },
        new("Initiative", l => l.Initiative.Word()) { Extra = true },
        new("Étiquettes", l => string.Join(", ", l.Tags.Select(t => t.Name))) { Extra = true },
        new("Dossier", l => l.Dossier?.Title) { Extra = true },
        new("Auteur", l => l.AuthorName) { Key = "author" },
        new("Extrait", l => l.Excerpt) { Extra = true },
        new("Identifiant", l => l.Id.ToString()),
    ], TerritoriesPermissions.Interactions.Default) { Sorts = InteractionFilter.Sorts.Names };
}
