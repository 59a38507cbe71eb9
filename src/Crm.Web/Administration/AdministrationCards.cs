using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Contracts;
using Crm.Workbench.Access;

namespace Crm.Web.Administration;

/// <summary>One place of the administration, shown to those who may enter it.</summary>
internal sealed record AdministrationCard(string Label, string Text, string Url, string Icon, string Permission);

/// <summary>What the administration offers the current user.</summary>
internal sealed class AdministrationCards(ICurrentUser user)
{
    public static readonly IReadOnlyList<AdministrationCard> All =
    [
        new("Comptes", "Créer un compte, lui donner un rôle et un périmètre, remettre un mot de passe à usage unique.", "/administration/comptes", "users",
            WebPermissions.UsersOfScope),
        new("Rôles et droits", "Ce que chaque rôle permet, module par module.", "/administration/roles", "shield-lock", WebPermissions.Roles),
        new("Journal", "Qui a fait quoi, quand, et ce qui a changé.", "/administration/journal", "history", WebPermissions.Audit),
        new("Imports", "Charger un fichier : essai à blanc, compte rendu, puis confirmation.", "/imports", "file-import", WorkbenchPermissions.Imports.Default),
        new("Tâches de fond", "Envois, rappels et travaux réguliers.", "/administration/taches", "server", WebPermissions.Jobs),
        new("Demandes de personnes", "Donner à une personne ses données, ou les effacer ; les réponses déjà données.", "/administration/donnees-personnelles",
            "user-check", WorkbenchPermissions.PersonalData.Requests),
        new("Durées de conservation", "Combien de temps chaque nature de données est gardée, et ce qui sera effacé cette nuit.", "/administration/conservation",
            "hourglass", WorkbenchPermissions.PersonalData.Retention),
        new("Registre des traitements", "Finalités, données, destinataires, durées et mesures (RGPD, art. 30).", "/administration/registre", "clipboard-list",
            WorkbenchPermissions.PersonalData.Register),
        new("Exports", "Qui a sorti quelles données, quand et sous quel filtre.", "/administration/exports", "file-export",
            WorkbenchPermissions.PersonalData.Exports),
    ];

    public IReadOnlyList<AdministrationCard> Mine()
    {
        var mine = All.Where(c => user.Has(c.Permission)).ToList();
        return mine.Count > 0 ? mine : throw CoreErrors.NotAllowed();
    }
}
