-- One row per exchange and place where it is in scope, with all that a list shows: no list joins anything. Sorted as the lists are read.
DROP SCHEMA IF EXISTS floor CASCADE;
CREATE SCHEMA floor;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE floor.exchange AS
WITH codes AS (
  SELECT "OwnerId" AS id, min("Code") FILTER (WHERE "Code" <> '*') AS home, bool_or("Code" = '*') AS everywhere
  FROM "InteractionDepartments" GROUP BY 1),
places AS (
  SELECT p."InteractionId" AS id, json_agg(p."TerritoryId" ORDER BY p."TerritoryId") AS ids, string_agg(t."Name", ', ') AS names
  FROM "InteractionTerritories" p JOIN "Territories" t ON t."Id" = p."TerritoryId" GROUP BY 1),
colleagues AS (
  SELECT "InteractionId" AS id, json_agg("UserId" ORDER BY "UserId") AS ids FROM "InteractionUsers" GROUP BY 1),
people AS (
  SELECT id, json_agg(person) AS persons FROM (
    SELECT "InteractionId" AS id, json_build_object('contactId', "ContactId", 'presence', "Presence") AS person FROM "InteractionContacts"
    UNION ALL SELECT "InteractionId", json_build_object('userId', "UserId", 'presence', "Presence") FROM "InteractionUsers") x GROUP BY 1),
tags AS (
  SELECT "InteractionId" AS id, json_agg("TagId" ORDER BY "TagId") AS ids FROM "InteractionTags" GROUP BY 1),
steps AS (
  SELECT DISTINCT ON ("InteractionId") "InteractionId" AS id, "Title" AS title, "DueDate" AS due,
    json_build_object('id', "Id", 'title', "Title", 'dueDate', "DueDate", 'assignee', "Assignee") AS step
  FROM "FollowUpTasks" WHERE "DeletedAt" IS NULL AND "InteractionId" IS NOT NULL ORDER BY "InteractionId", "CreatedAt", "Id")
SELECT d."Code" AS code, d."Code" = c.home AS home, c.everywhere, i."Id" AS id, i."Date" AS date, i."Audience" AS level, i."CreatedBy" AS author,
  (ARRAY['Meeting', 'Call', 'Email', 'Visit', 'Note', 'Event'])[i."Kind" + 1] AS kind,
  (ARRAY['Private', 'Caf', 'Committee', 'National'])[i."Audience" + 1] AS audience, (ARRAY['Own', 'Request'])[i."Initiative" + 1] AS initiative,
  i."DurationMinutes" AS minutes, i."Subject" AS subject, i."Text" AS text, i."Excerpt" AS excerpt, i."Participants" AS participants_text,
  u."DisplayName" AS author_name, i."CreatedAt" AS created_at, i."ChangedAt" AS changed_at, i."SearchText" AS search_text,
  coalesce(p.ids, '[]') AS territory_ids, p.names AS territory_names, coalesce(w.persons, '[]') AS participants, coalesce(o.ids, '[]') AS user_ids,
  coalesce(g.ids, '[]') AS tags, s.step AS next_step, s.title AS step_title, s.due AS step_due,
  CASE WHEN i."DossierId" IS NOT NULL THEN json_build_object('kind', i."DossierKind", 'id', i."DossierId") END AS dossier
FROM "Interactions" i
JOIN "InteractionDepartments" d ON d."OwnerId" = i."Id" JOIN codes c ON c.id = i."Id"
LEFT JOIN "Users" u ON u."Id" = i."CreatedBy" LEFT JOIN places p ON p.id = i."Id" LEFT JOIN colleagues o ON o.id = i."Id"
LEFT JOIN people w ON w.id = i."Id" LEFT JOIN tags g ON g.id = i."Id" LEFT JOIN steps s ON s.id = i."Id"
WHERE i."DeletedAt" IS NULL
ORDER BY d."Code", i."Date" DESC, i."Id" DESC;

CREATE INDEX ON floor.exchange (code, date DESC, id DESC) INCLUDE (level, author, everywhere);
CREATE INDEX ON floor.exchange (code, kind, date DESC, id DESC) INCLUDE (level, author);
CREATE INDEX ON floor.exchange (id);
CREATE INDEX ON floor.exchange USING gin (search_text gin_trgm_ops) WHERE home;

-- The story and the figures of a territory, from the index alone.
CREATE TABLE floor.exchange_place AS
SELECT p."TerritoryId" AS territory_id, p."Date" AS date, i."Id" AS id, i."Audience" AS level, i."CreatedBy" AS author, i."DurationMinutes" AS minutes
FROM "InteractionTerritories" p JOIN "Interactions" i ON i."Id" = p."InteractionId" WHERE i."DeletedAt" IS NULL ORDER BY 1, 2 DESC, 3 DESC;
CREATE INDEX ON floor.exchange_place (territory_id, date DESC, id DESC) INCLUDE (level, author, minutes);

CREATE TABLE floor.task AS
SELECT p."TerritoryId" AS territory_id, t."Id" AS id, t."InteractionId" AS exchange_id, t."Title" AS title, t."DueDate" AS due, t."DoneOn" AS done,
  t."SnoozedUntil" AS snoozed, t."Assignee" AS assignee, u."DisplayName" AS assignee_name, t."Audience" AS level, t."CreatedBy" AS author,
  coalesce(t."DoneOn", t."DueDate") AS date
FROM "FollowUpTasks" t JOIN "FollowUpTaskTerritories" p ON p."TaskId" = t."Id" LEFT JOIN "Users" u ON u."Id" = t."Assignee"
WHERE t."DeletedAt" IS NULL ORDER BY 1, date DESC;
CREATE INDEX ON floor.task (territory_id, date DESC) WHERE exchange_id IS NULL;
CREATE INDEX ON floor.task (territory_id, due) INCLUDE (snoozed, level, author) WHERE done IS NULL;
CREATE INDEX ON floor.task (exchange_id);

CREATE TABLE floor.audit (id uuid PRIMARY KEY, at timestamptz NOT NULL, who uuid NOT NULL, kind text NOT NULL, thing uuid NOT NULL, deed text NOT NULL,
  changes text NOT NULL);
CREATE INDEX ON floor.audit (thing, at);
