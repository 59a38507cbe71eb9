namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Where the ids in the addresses of pages come from: the lists of the API that hold them.</summary>
internal static class PageIds
{
    /// <summary>First words of an address, the resource of its <c>{id}</c>, and the lists that give every id when it has more than one.</summary>
    private static readonly (string Path, string Resource, string? Lists)[] Pages =
    [
        ("/indicateurs/valeurs/", "indicator-values", null), ("/indicateurs/", "indicators", null), ("/imports/", "imports", null),
        ("/documents/", "documents", null),
        ("/territoires/portefeuilles/{id:guid}/entrees/{", "portfolios", "/api/v1/portfolios/{id:guid}/entries/{entry:guid}"),
        ("/territoires/portefeuilles/", "portfolios", null), ("/territoires/", "territories", null),
        ("/echanges/taches/", "tasks", null), ("/echanges/modele/", "exchange-templates", null), ("/echanges/etiquettes/", "tags", null),
        ("/echanges/", "interactions", null),
        ("/vues/", "views", null), ("/notifications/territoires/", "notifications", "/api/v1/territories/{territoryId:guid}"),
        ("/notifications/", "notifications", null),
        ("/administration/comptes/", "users", null), ("/administration/journal/", "audit-entries", null),
        ("/administration/registre/", "processing-activities", null),
        ("/administration/donnees-personnelles/demandes/", "personal-data-requests", null), ("/administration/donnees-personnelles/", "contacts", null),
        ("/projets/jalons/", "milestones", null), ("/projets/", "projects", null), ("/accompagnements/", "accompaniments", null),
        ("/gouvernance/publications/", "publications", "/api/v1/shared-dashboards/{dashboard:guid}/publications/{pid:guid}"),
        ("/gouvernance/{id:guid}/tableaux/{", "bodies", "/api/v1/shared-dashboards/{dashboardId:guid}"),
        ("/gouvernance/{id:guid}/membres/{", "bodies", "/api/v1/bodies/{id:guid}/members/{memberId:guid}"), ("/gouvernance/", "bodies", null),
        ("/reseau/doublons/", "organisations/duplicates", null), ("/reseau/contacts/", "contacts", null), ("/reseau/fonctions/", "functions", null),
        ("/reseau/", "organisations", null),
    ];

    public static string? ResourceOf(string route) => route.StartsWith("/api/v1/", StringComparison.Ordinal) ? route.Split('/')[3] : Of(route).Resource;

    /// <summary>The address in the API that names the same ids.</summary>
    public static string ListsOf(string route) => route.StartsWith("/api/v1/", StringComparison.Ordinal) ? route
        : Of(route) switch { { Lists: { } lists } => lists, { Resource: { } resource } => $"/api/v1/{resource}/{{id:guid}}", _ => "/" };

    private static (string Path, string Resource, string? Lists) Of(string route) =>
        Pages.FirstOrDefault(p => route.StartsWith(p.Path, StringComparison.Ordinal));
}
