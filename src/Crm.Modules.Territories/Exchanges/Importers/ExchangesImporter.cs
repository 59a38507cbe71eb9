using Crm.Foundation.Access;
using Crm.Foundation.Localization;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;

namespace Crm.Modules.Territories.Exchanges.Importers;

/// <summary>Exchanges from another tool. One is known again by its reference there, or by its date, subject and a territory.</summary>
internal sealed class ExchangesImporter(ExchangesData data, IGeography geography, ICurrentUser user, IClock clock, Texts texts) : IImporter
{
    public string Kind => "echanges";
    public string Label => "Échanges";
    public string Permission => TerritoriesPermissions.Interactions.Create;

    public IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("date", "Date", true, "18/11/2026", null, "date de l echange", "jour", "le", "date rdv"),
        new("objet", "Objet", true, "Comité de pilotage petite enfance", null, "sujet", "titre", "intitule", "theme"),
        new("territoires", "Territoires", true, "59350", "Codes ou noms, une barre entre deux.", "territoire", "commune", "epci", "collectivite"),
        new("nature", "Nature", false, "Réunion", "Réunion, appel, courriel, visite, note ou événement ; vide : note.", "type", "type d echange", "mode"),
        new("texte", "Texte", false, "La mairie confirme 12 places.", null, "compte rendu", "contenu", "notes", "commentaire", "description", "extrait"),
        new("duree", "Durée", false, "1 h 30", "En minutes, ou 1 h 30.", "duree minutes", "temps", "duree (minutes)"),
        new("participants", "Participants", false, "Mme Exemple (mairie)", null, "presents", "personnes", "interlocuteurs"),
        new("initiative", "Initiative", false, "À la demande", "À notre initiative, ou à la demande.", "origine"),
        new("lecteurs", "Qui peut lire", false, "Caf", "Vide : Caf.", "audience", "qui peut lire"),
        new("reference", "Référence", false, "2026-0042", "Celle de l’autre outil : le prochain fichier retrouvera l’échange.", "ref", "numero", "n",
            "identifiant externe", "id externe"),
    ];

    public async Task<IImportRun> Start(IReadOnlyDictionary<string, string> settings, CancellationToken ct) =>
        new ExchangesRun(data, await PlaceIndex.Load(geography, user, ct), user, clock, texts);
}
