-- People as exchanges and projects; a territory in one row with what its page says of it.
CREATE TABLE floor.contact AS
WITH codes AS (SELECT "OwnerId" AS id, bool_or("Code" = '*') AS everywhere FROM "ContactDepartments" GROUP BY 1),
emails AS (SELECT "ContactId" AS id, json_agg("Address" ORDER BY "Rank") AS list FROM "ContactEmails" GROUP BY 1),
phones AS (
  SELECT "ContactId" AS id, json_agg("Number" ORDER BY "Rank") AS list,
    coalesce(json_agg("Number" ORDER BY "Rank") FILTER (WHERE "IsPrivate"), '[]') AS private
  FROM "ContactPhones" GROUP BY 1),
labels AS (
  SELECT id, json_object_agg(value, label) AS list FROM (
    SELECT "ContactId" AS id, "Address" AS value, "Label" AS label FROM "ContactEmails" WHERE "Label" IS NOT NULL
    UNION SELECT "ContactId", "Number", "Label" FROM "ContactPhones" WHERE "Label" IS NOT NULL) x GROUP BY 1),
places AS (SELECT "ContactId" AS id, json_agg("TerritoryId") AS ids FROM "ContactTerritories" GROUP BY 1)
SELECT d."Code" AS code, k.everywhere, c."Id" AS id, c."SearchText" AS sort, c."Audience" AS level, c."CreatedBy" AS author,
  (ARRAY['Mme', 'M'])[c."Civility" + 1] AS civility, c."FirstName" AS first_name, c."LastName" AS last_name, c."Note" AS note,
  (ARRAY['Private', 'Caf', 'Committee', 'National'])[c."Audience" + 1] AS audience, c."CreatedAt" AS created_at, c."ChangedAt" AS changed_at,
  coalesce(e.list, '[]') AS emails, coalesce(p.list, '[]') AS phones, coalesce(p.private, '[]') AS private_phones,
  coalesce(l.list, '{}') AS labels, coalesce(x.ids, '[]') AS territory_ids
FROM "Contacts" c
JOIN "ContactDepartments" d ON d."OwnerId" = c."Id" JOIN codes k ON k.id = c."Id"
LEFT JOIN emails e ON e.id = c."Id" LEFT JOIN phones p ON p.id = c."Id" LEFT JOIN labels l ON l.id = c."Id" LEFT JOIN places x ON x.id = c."Id"
WHERE c."DeletedAt" IS NULL
ORDER BY d."Code", c."SearchText", c."Id";
CREATE INDEX ON floor.contact (code, sort, id) INCLUDE (level, author, everywhere);

CREATE TABLE floor.territory AS
SELECT t."Id" AS id, t."Kind" AS kind, t."Code" AS code, t."Name" AS name, t."Nature" AS nature, t."Population" AS population, t."MemberCount" AS members,
  t."Siren" AS siren, t."ClosedOn" AS closed_on, t."RegionCode" AS region, r."Name" AS region_name, above.id AS epci, above.name AS epci_name,
  coalesce(d.list, '[]') AS departments, coalesce(d.codes, '{}') AS codes, coalesce(h.list, '[]') AS changes, coalesce(f.list, '[]') AS portfolios
FROM "Territories" t
LEFT JOIN "Territories" r ON r."Kind" = 0 AND r."Code" = t."RegionCode"
LEFT JOIN LATERAL (SELECT p."Id" AS id, p."Name" AS name FROM "TerritoryMembers" m JOIN "Territories" p ON p."Id" = m."ParentId"
  WHERE m."ChildId" = t."Id" LIMIT 1) above ON true
LEFT JOIN LATERAL (SELECT json_agg(json_build_object('code', x."Code", 'name', n."Name") ORDER BY x."Code") AS list, array_agg(x."Code"::text) AS codes
  FROM "TerritoryDepartments" x LEFT JOIN "Territories" n ON n."Kind" = 1 AND n."Code" = x."Code" WHERE x."TerritoryId" = t."Id") d ON true
LEFT JOIN LATERAL (SELECT json_agg(x) AS list FROM (SELECT "On" AS on, "Fact" AS fact, "Before" AS before, "After" AS after
  FROM "TerritoryChanges" WHERE "TerritoryId" = t."Id" ORDER BY "On" DESC LIMIT 10) x) h ON true
LEFT JOIN LATERAL (SELECT json_agg(json_build_object('id', p."Id", 'name', p."Name", 'status', e."Status", 'referent', e."Referent")) AS list
  FROM "PortfolioEntries" e JOIN "Portfolios" p ON p."Id" = e."PortfolioId"
  WHERE e."TerritoryId" = t."Id" AND e."DeletedAt" IS NULL AND p."DeletedAt" IS NULL) f ON true;
CREATE UNIQUE INDEX ON floor.territory (id);

-- The first portfolio by name, as the national monitor shows it.
CREATE TABLE floor.followed AS
SELECT e."TerritoryId" AS territory_id, t."Name" AS name, e."Status" AS status, e."Referent" AS referent
FROM "PortfolioEntries" e JOIN "Territories" t ON t."Id" = e."TerritoryId"
WHERE e."DeletedAt" IS NULL
  AND e."PortfolioId" = (SELECT "Id" FROM "Portfolios" WHERE "DeletedAt" IS NULL ORDER BY "Name" LIMIT 1)
ORDER BY t."SearchName";
