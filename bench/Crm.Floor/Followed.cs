using Npgsql;
using static Crm.Floor.Answers;

namespace Crm.Floor;

/// <summary>The followed territories side by side: figures from the indexes alone, months in one row.</summary>
internal static class Followed
{
    private static readonly Query Rows = new("""
        SELECT f.territory_id AS "territoryId", f.name, f.status, x.last AS "lastInteraction", x.in30 AS "interactions30", x.in90 AS "interactions90",
            x.minutes, current_date - x.last AS "silentDays", m.months, t.open AS "openTasks", t.late AS "lateTasks", p.projects, l.late AS "lateMilestones"
        FROM floor.followed f
        CROSS JOIN LATERAL (SELECT max(date) AS last, count(*) FILTER (WHERE date > current_date - 30) AS in30,
            count(*) FILTER (WHERE date > current_date - 90) AS in90, sum(minutes) AS minutes
            FROM floor.exchange_place WHERE territory_id = f.territory_id AND date <= current_date AND (level >= 1 OR author = $1)) x
        CROSS JOIN LATERAL (SELECT coalesce(json_object_agg(month, n), '{}') AS months FROM (SELECT to_char(date, 'YYYY-MM') AS month, count(*) AS n
            FROM floor.exchange_place WHERE territory_id = f.territory_id AND date > current_date - 365 AND date <= current_date
            AND (level >= 1 OR author = $1) GROUP BY 1) g) m
        CROSS JOIN LATERAL (SELECT count(*) AS open, count(*) FILTER (WHERE due < current_date) AS late
            FROM floor.task WHERE territory_id = f.territory_id AND done IS NULL AND (snoozed IS NULL OR snoozed <= current_date)
            AND (level >= 1 OR author = $1)) t
        CROSS JOIN LATERAL (SELECT count(*) AS projects FROM floor.project_place
            WHERE territory_id = f.territory_id AND (level >= 1 OR author = $1)) p
        CROSS JOIN LATERAL (SELECT count(*) AS late FROM floor.project_place a JOIN floor.milestone b ON b.project_id = a.id
            WHERE a.territory_id = f.territory_id AND b.done_on IS NULL AND b.due_on < current_date AND (b.level >= 1 OR b.author = $1)) l
        """);

    public static void Map(WebApplication app, NpgsqlDataSource source) => app.MapGet("/monitor", http =>
        http.Answer(source, [Rows.With(Value(http.Id("me")))], async (json, reader, ct) =>
        {
            json.WritePropertyName("territories"u8);
            await Rows.Rows(json, reader, ct);
        }));
}
