using System.Text.Json;
using Npgsql;
using static Crm.Floor.Answers;

namespace Crm.Floor;

/// <summary>Everything the page of a territory shows: what it is, its projects, and the newest of its story.</summary>
internal static class Territories
{
    private const string Readable = "(level >= 1 OR author = $2)";

    private static readonly Query One = new("""
        SELECT id, kind, code, name, nature, population, members, siren, closed_on AS "closedOn", region, region_name AS "regionName", epci,
            epci_name AS "epciName", departments, changes, portfolios
        FROM floor.territory WHERE id = $1
        """);

    private static readonly Query Story = new($"""
        SELECT e.id, e.kind, e.date, e.minutes AS "durationMinutes", e.subject, e.excerpt, e.participants_text AS participants, e.audience, e.initiative,
            e.author, e.author_name AS "authorName", e.dossier, e.territory_ids AS territories, e.tags, e.next_step AS step, e.created_at AS "createdAt"
        FROM (SELECT id FROM floor.exchange_place WHERE territory_id = $1 AND {Readable} ORDER BY date DESC, id DESC LIMIT 60) p
        JOIN floor.exchange e ON e.id = p.id AND e.home ORDER BY e.date DESC, e.id DESC
        """);

    private static readonly Query Tasks = new($"""
        SELECT id, title, due, done, snoozed, assignee, assignee_name AS "assigneeName" FROM floor.task
        WHERE territory_id = $1 AND exchange_id IS NULL AND {Readable} ORDER BY date DESC LIMIT 60
        """);

    private static readonly Query Projects = new($"""
        SELECT p.id, p.title, p.status, p.status_since AS "statusSince", p.created_at AS "createdAt"
        FROM (SELECT id FROM floor.project_place WHERE territory_id = $1 AND {Readable}) l JOIN floor.project p ON p.id = l.id AND p.home
        """);

    private static readonly Query Milestones = new($"""
        SELECT m.id, m.project_id AS "projectId", m.project_title AS "projectTitle", m.title, m.due_on AS "dueOn", m.done_on AS "doneOn"
        FROM floor.project_place l JOIN floor.milestone m ON m.project_id = l.id
        WHERE l.territory_id = $1 AND (l.level >= 1 OR l.author = $2) AND (m.level >= 1 OR m.author = $2) ORDER BY m.due_on DESC LIMIT 60
        """);

    private static readonly (JsonEncodedText Name, Query Query)[] Parts = [(JsonEncodedText.Encode("story"), Story), (JsonEncodedText.Encode("tasks"), Tasks),
        (JsonEncodedText.Encode("projects"), Projects), (JsonEncodedText.Encode("milestones"), Milestones)];

    public static void Map(WebApplication app, NpgsqlDataSource source) => app.MapGet("/territories", http =>
    {
        var (id, me) = (http.Id("id"), http.Id("me"));
        return http.Answer(source, [One.With(Value(id)), .. Parts.Select(p => p.Query.With(Value(id), Value(me)))],
            async (json, reader, ct) =>
            {
                if (await reader.ReadAsync(ct)) One.Fields(json, reader);
                await reader.NextResultAsync(ct);
                foreach (var (name, part) in Parts)
                {
                    json.WritePropertyName(name);
                    await part.Rows(json, reader, ct);
                }
            });
    });
}
