using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>The national templates of a new installation. From then on they are data: the national team changes and deletes them, and they do not come
/// back.</summary>
internal sealed class FirstTemplates(ExchangesData data, ICurrentUser user) : IAfterGeography
{
    private static readonly TemplateInput[] All =
    [
        Of(InteractionKind.Meeting, "Comité de pilotage", "Comité de pilotage petite enfance", 120, Audience.Committee,
            "**Ordre du jour**\n\n- \n\n**Ce qui est décidé**\n\n- \n\n**Points de vigilance**\n\n- "),
        Of(InteractionKind.Meeting, "Rendez-vous avec la collectivité", "Rendez-vous avec la collectivité", 60, null,
            "**Demande de la collectivité**\n\n\n\n**Ce que la Caf peut proposer**\n\n\n\n**Calendrier**\n\n"),
        Of(InteractionKind.Call, "Premier contact", "Premier contact", 15, null,
            "**Qui appelle, et pour quoi**\n\n\n\n**Besoin exprimé**\n\n\n\n**Réponse donnée**\n\n"),
        Of(InteractionKind.Call, "Point d’étape", "Point d’étape", 30, null,
            "**Avancement**\n\n\n\n**Ce qui bloque**\n\n\n\n**D’ici le prochain point**\n\n- "),
        Of(InteractionKind.Email, "Pièces d’un dossier", "Pièces du dossier", 10, null, "**Reçu**\n\n- \n\n**Manque**\n\n- "),
        Of(InteractionKind.Visit, "Visite d’un équipement", "Visite de l’équipement", 120, null,
            "**Locaux et accessibilité**\n\n\n\n**Équipe et projet éducatif**\n\n\n\n**Places et occupation**\n\n\n\n**À suivre**\n\n- "),
        Of(InteractionKind.Note, "Signal faible", null, null, null, "**Ce qui a été entendu**\n\n\n\n**D’où cela vient**\n\n\n\n**À vérifier auprès de**\n\n"),
        Of(InteractionKind.Event, "Forum ou temps partenarial", "Temps partenarial", 180, Audience.Committee,
            "**Partenaires présents**\n\n- \n\n**Ce qui ressort**\n\n\n\n**Suites proposées**\n\n- "),
    ];

    public async Task Run(CancellationToken ct)
    {
        if (await data.Deleted(data.Templates).AnyAsync(t => t.National, ct)) return;
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        foreach (var template in All) data.Add(new ExchangeTemplate(IdOf(template.Name!), template, []));
        await data.Save(ct);
    }

    private static TemplateInput Of(InteractionKind kind, string name, string? subject, int? minutes, Audience? audience, string text) =>
        new() { Kind = kind, Name = name, Subject = subject, DurationMinutes = minutes, Audience = audience, Text = text, National = true };

    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"crm:template:{name}")).AsSpan(0, 16));
}
