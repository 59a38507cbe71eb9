-- One row per project and place where it is in scope, as for exchanges.
CREATE TABLE floor.project AS
WITH codes AS (
  SELECT "OwnerId" AS id, min("Code") FILTER (WHERE "Code" <> '*') AS home, bool_or("Code" = '*') AS everywhere,
    coalesce(json_agg("Code" ORDER BY "Code") FILTER (WHERE "Code" <> '*'), '[]') AS list
  FROM "ProjectDepartments" GROUP BY 1),
places AS (
  SELECT "ProjectId" AS id, json_agg("TerritoryId" ORDER BY "TerritoryId") AS ids FROM "ProjectTerritories" WHERE NOT "Implied" GROUP BY 1),
holders AS (
  SELECT "ProjectId" AS id, json_agg("Name" ORDER BY "Rank") AS names,
    json_agg(json_build_object('name', "Name", 'organisationId', "OrganisationId") ORDER BY "Rank") AS links
  FROM "ProjectHolders" GROUP BY 1)
SELECT d."Code" AS code, d."Code" = c.home AS home, c.everywhere, p."Id" AS id, p."Status" AS status, p."SearchText" AS sort, p."Audience" AS level,
  p."CreatedBy" AS author, p."Title" AS title, p."Summary" AS summary, p."MissingHolder" AS missing_holder, p."Call" AS call, p."ThemeCode" AS theme_code,
  t."Label" AS theme, p."StatusSince" AS status_since, p."RegionCode" AS region, p."WholeRegion" AS whole_region, p."Places" AS places,
  p."Heading" AS heading, p."Source" AS source, p."CreatedAt" AS created_at, p."ChangedAt" AS changed_at, c.list AS departments,
  (ARRAY['Private', 'Caf', 'Committee', 'National'])[p."Audience" + 1] AS audience,
  coalesce(x.ids, '[]') AS territory_ids, coalesce(h.names, '[]') AS holder_names, coalesce(h.links, '[]') AS holders
FROM "Projects" p
JOIN "ProjectDepartments" d ON d."OwnerId" = p."Id" JOIN codes c ON c.id = p."Id"
LEFT JOIN "ProjectThemes" t ON t."CallKey" = p."CallKey" AND t."Code" = p."ThemeCode"
LEFT JOIN places x ON x.id = p."Id" LEFT JOIN holders h ON h.id = p."Id"
WHERE p."DeletedAt" IS NULL
ORDER BY d."Code", p."Status", p."SearchText", p."Id";
CREATE INDEX ON floor.project (code, status, sort, id) INCLUDE (level, author);
CREATE INDEX ON floor.project (id);

CREATE TABLE floor.milestone AS
SELECT m."ProjectId" AS project_id, m."DueOn" AS due_on, m."Id" AS id, p."Title" AS project_title, m."Kind" AS kind, m."Title" AS title,
  m."PlannedOn" AS planned_on, m."ForecastOn" AS forecast_on, m."ForecastReason" AS forecast_reason, m."DoneOn" AS done_on, m."Audience" AS level,
  m."CreatedBy" AS author
FROM "Milestones" m JOIN "Projects" p ON p."Id" = m."ProjectId" WHERE m."DeletedAt" IS NULL AND p."DeletedAt" IS NULL ORDER BY 1, 2, 3;
CREATE INDEX ON floor.milestone (project_id, due_on, id) INCLUDE (done_on, level, author);

CREATE TABLE floor.project_place AS
SELECT t."TerritoryId" AS territory_id, p."Id" AS id, p."Audience" AS level, p."CreatedBy" AS author
FROM "ProjectTerritories" t JOIN "Projects" p ON p."Id" = t."ProjectId" WHERE p."DeletedAt" IS NULL ORDER BY 1, 2;
CREATE INDEX ON floor.project_place (territory_id, id) INCLUDE (level, author);
