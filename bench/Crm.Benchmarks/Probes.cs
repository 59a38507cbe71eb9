using Crm.Modules.Territories.Contracts;

namespace Crm.Benchmarks;

/// <summary>One thing to measure: what the product is asked, by whom, and the SQL a hand would write for the same answer.</summary>
internal sealed record Probe(string Name, string Account, string Path, string[] Sql, object? Body = null);

internal static class Probes
{
    private const string Visible = """ "DeletedAt" IS NULL AND "Audience" >= 1 """;
    private const string Mine = """ AND EXISTS (SELECT 1 FROM "InteractionDepartments" d WHERE d."OwnerId" = i."Id" AND d."Code" IN ('59', '*')) """;

    public static IEnumerable<Probe> For(Country country) =>
    [
        new("échanges d'un département, total", "caf59", "/api/v1/interactions",
            [$"""SELECT i."Id", "Kind", "Date", "DurationMinutes", "Subject", "Text", "Audience", "CreatedBy" FROM "Interactions" i """ +
                $"""WHERE {Visible}{Mine} ORDER BY "Date" DESC, i."Id" DESC LIMIT 50""",
             $"""SELECT count(*) FROM "Interactions" i WHERE {Visible}{Mine}"""]),
        new("échanges du pays, total", "cnaf", "/api/v1/interactions",
            [$"""SELECT i."Id", "Kind", "Date", "DurationMinutes", "Subject", "Text", "Audience", "CreatedBy" FROM "Interactions" i """ +
                $"""WHERE {Visible} ORDER BY "Date" DESC, i."Id" DESC LIMIT 50""",
             $"""SELECT count(*) FROM "Interactions" i WHERE {Visible}"""]),
        new("échanges cherchés par un mot", "caf59", "/api/v1/interactions?q=ludotheque",
            [$"""SELECT i."Id", "Subject" FROM "Interactions" i WHERE {Visible}{Mine} AND "SearchText" LIKE '%ludotheque%' ORDER BY "Date" DESC LIMIT 50"""]),
        new("un échange", "caf59", $"/api/v1/interactions/{country.Exchange}",
            [$"""SELECT * FROM "Interactions" i WHERE "Id" = '{country.Exchange}' AND {Visible}{Mine}""",
                $"""SELECT "TerritoryId" FROM "InteractionTerritories" WHERE "InteractionId" = '{country.Exchange}'"""]),
        new("suites ouvertes", "caf59", "/api/v1/tasks?status=Open",
            ["""SELECT t."Id", "Title", "DueDate" FROM "FollowUpTasks" t WHERE "DoneOn" IS NULL AND "DeletedAt" IS NULL """ +
                """AND EXISTS (SELECT 1 FROM "FollowUpTaskDepartments" d WHERE d."OwnerId" = t."Id" AND d."Code" = '59') ORDER BY "DueDate" LIMIT 50"""]),
        new("projets", "caf59", "/api/v1/projects",
            ["""SELECT p."Id", "Title", "Status" FROM "Projects" p WHERE "DeletedAt" IS NULL """ +
                """AND EXISTS (SELECT 1 FROM "ProjectDepartments" d WHERE d."OwnerId" = p."Id" AND d."Code" IN ('59', '*')) ORDER BY "Title" LIMIT 50"""]),
        new("territoires cherchés par un mot", "caf59", "/api/v1/territories?q=saint",
            ["""SELECT "Id", "Kind", "Code", "Name", "Population" FROM "Territories" WHERE "SearchName" LIKE '%saint%' ORDER BY "Name" LIMIT 50""",
                """SELECT count(*) FROM "Territories" WHERE "SearchName" LIKE '%saint%'"""]),
        new("recherche : un mot", "caf59", "/api/v1/search?q=dunkerque", []),
        new("recherche : un mot fréquent", "cnaf", "/api/v1/search?q=saint", []),
        new("recherche : un mot des échanges", "caf59", "/api/v1/search?q=ludotheque", []),
        new("recherche : deux mots", "caf59", "/api/v1/search?q=comite+dunkerque", []),
        new("recherche : deux mots, pays", "cnaf", "/api/v1/search?q=reunion+comite", []),
        new("recherche : faute de frappe", "caf59", "/api/v1/search?q=Dunkerqe", []),
        new("recherche : deux fautes, pays", "cnaf", "/api/v1/search?q=Maubege+Valencienes", []),
        new("recherche : rien", "cnaf", "/api/v1/search?q=zzzqqwx", []),
        new("page d'un territoire", "caf59", $"/territoires/{country.Epci}",
            [$"""SELECT * FROM "Territories" WHERE "Id" = '{country.Epci}'""",
             $"""SELECT i."Id", i."Subject" FROM "InteractionTerritories" t JOIN "Interactions" i ON i."Id" = t."InteractionId" """ +
                $"""WHERE t."TerritoryId" = '{country.Epci}' ORDER BY t."Date" DESC LIMIT 30"""]),
        new("ma journée", "caf59", "/", []),
        new("suivi national", "cnaf", "/api/v1/dashboards/national",
            ["""SELECT t."TerritoryId", max(t."Date"), count(*), sum(i."DurationMinutes") """ +
                """FROM "PortfolioEntries" e JOIN "InteractionTerritories" t ON t."TerritoryId" = e."TerritoryId" """ +
                """JOIN "Interactions" i ON i."Id" = t."InteractionId" WHERE i."DeletedAt" IS NULL AND i."Audience" >= 1 GROUP BY 1"""]),
        new("noter un échange", "caf59", "/api/v1/interactions",
            ["""INSERT INTO "OutboxMessages" ("Id", "Kind", "Payload", "CreatedAt", "Attempts") VALUES (gen_random_uuid(), 'mesure', '{}', now(), 0)"""],
            new { kind = "Call", date = "2026-11-20", durationMinutes = 15, subject = "Mesure",
                territoryIds = new[] { TerritoryIds.Of(TerritoryKind.Commune, "59350") }, audience = "Caf", initiative = "Own" }),
    ];
}
