using Crm.Modules.Territories.Contracts;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Bounded;

/// <summary>What is no list or page answered 200 in few commands, each with its reason; and what some doors must be asked.</summary>
internal static class Expected
{
    public const int ForAList = 6;
    public const int ForAPage = 12;

    private static readonly string Roubaix = TerritoryIds.Of(TerritoryKind.Commune, "59512").ToString();

    private static readonly Dictionary<string, int> Statuses = new()
    {
        ["/administration/imports"] = 302, // to /imports
        ["/projets/importer"] = 302, // to /imports/nouveau
        ["/api/{documentName?}"] = 302, // to the description of v1
        ["/compte/deconnexion"] = 302, // to the account: signing out is a write
        ["/echanges/diffusion"] = 302, // the answer to a form, asked again: back to the list
        ["/echanges/taches/lot"] = 302, // the same
        ["/gouvernance/{id:guid}/tableaux/{dashboardId:guid}/supprimer"] = 302, // the same
        ["/notifications/{id:guid}"] = 302, // to what the news is about
        ["/brouillons"] = 204, // nothing was typed
        ["/erreur/{code:int}"] = 404, // the code it is asked to explain
    };

    /// <summary>What some answer instead of 200, according to the state of the thing; somebody must still get 200.</summary>
    private static readonly Dictionary<string, int> ByState = new()
    {
        ["/imports/{id:guid}"] = 302, // not yet tried: to its columns
        ["/imports/{id:guid}/colonnes"] = 302, // imported: to its page
        ["/api/v1/imports/{id:guid}/preview"] = 422, // imported: its file is gone
    };

    /// <summary>Lists read out whole, a thousand lines at a time or kind by kind: the commands follow the rows, not one by one.</summary>
    private static readonly Dictionary<string, string> Uncounted = new()
    {
        ["/echanges/export"] = "a part of rows at a time",
        ["/echanges/taches/export"] = "a part of rows at a time",
        ["/projets/jalons/export"] = "a part of rows at a time",
        ["/territoires/export"] = "a part of rows at a time",
        ["/reseau/fonctions/export"] = "a part of rows at a time",
        ["/administration/journal/fichier"] = "a part of rows at a time",
        ["/api/v1/retention-rules"] = "counts what is past each duration: one command for each of 17 kinds, whatever the rows",
    };

    /// <summary>Doors that are not tried: what they need is not in any list.</summary>
    private static readonly Dictionary<string, string> Untried = new()
    {
        ["/calendrier/{key}.ics"] = "a secret address, shown once: CalendarFeedTests",
        ["/health/live"] = "for machines, any verb",
        ["/openapi/{documentName}.json"] = "made once, from no table",
    };

    private static readonly Dictionary<string, string> Queries = new()
    {
        ["/vues/nouvelle"] = "?liste=tasks", ["/documents/nouveau"] = $"?joint=territory:{Roubaix}", ["/documents/joints"] = $"?joint=territory:{Roubaix}",
            ["/territoires/passation.docx"] = $"?ids={Roubaix}",
    };

    public static bool IsTried(Door door) => door.Method == "GET" && !Untried.ContainsKey(door.Route);

    public static string QueryOf(Door door) => Queries.GetValueOrDefault(door.Route) ?? (door.IsApi ? "?pageSize=200" : "");

    public static int StatusOf(Door door) => Statuses.GetValueOrDefault(door.Route, 200);

    public static bool MayAlsoAnswer(Door door, int status) => ByState.GetValueOrDefault(door.Route) == status;

    /// <summary>One thing with all that hangs on it is read like a page.</summary>
    public static int MostCommandsOf(Door door) => Uncounted.ContainsKey(door.Route) ? int.MaxValue
        : !door.IsApi || door.Route.Contains("/dashboards/", StringComparison.Ordinal) || door.Route.Contains("{id:guid}", StringComparison.Ordinal) ? ForAPage
            : ForAList;
}
