using Npgsql;
using static Crm.Floor.Answers;

namespace Crm.Floor;

/// <summary>Projects of a département in one status, and one with its milestones.</summary>
internal static class Projects
{
    private const string Kept = "FROM floor.project WHERE code = $1 AND status = $3 AND (level >= 1 OR author = $2)";

    private static readonly Query Rows = new($"""
        SELECT id, title, holder_names AS "holderNames", missing_holder AS "missingHolder", call, theme_code AS "themeCode", status, heading,
            territory_ids AS "territoryIds", departments, region, whole_region AS "wholeRegion", audience
        {Kept} ORDER BY sort, id LIMIT 50
        """);

    private static readonly Query Total = new($"SELECT count(*) {Kept}");

    private static readonly Query One = new("""
        SELECT id, title, summary, holder_names AS "holderNames", missing_holder AS "missingHolder", call, theme_code AS "themeCode", theme, status,
            status_since AS "statusSince", territory_ids AS "territoryIds", departments, region, whole_region AS "wholeRegion", places, heading, source,
            audience, created_at AS "createdAt", changed_at AS "changedAt", holders
        FROM floor.project WHERE id = $1 AND (level >= 1 OR author = $2) AND code IN ($3, '*') LIMIT 1
        """);

    private static readonly Query Milestones = new("""
        SELECT id, project_id AS "projectId", project_title AS "projectTitle", kind, title, planned_on AS "plannedOn", forecast_on AS "forecastOn",
            forecast_reason AS "forecastReason", done_on AS "doneOn", due_on AS "dueOn", done_on IS NULL AND due_on < current_date AS "isLate"
        FROM floor.milestone WHERE project_id = $1 AND (level >= 1 OR author = $2) ORDER BY due_on, id LIMIT 50
        """);

    public static void Map(WebApplication app, NpgsqlDataSource source)
    {
        app.MapGet("/projects", http => http.List(source, Rows, Total, () =>
            [Value(http.Text("code")), Value(http.Id("me")), Value(int.Parse(http.Text("status"), null))]));
        app.MapGet("/projects/one", http =>
        {
            var (id, me) = (http.Id("id"), http.Id("me"));
            return http.Answer(source, [One.With(Value(id), Value(me), Value(http.Text("code"))), Milestones.With(Value(id), Value(me))],
                async (json, reader, ct) =>
                {
                    if (await reader.ReadAsync(ct)) One.Fields(json, reader);
                    await reader.NextResultAsync(ct);
                    json.WritePropertyName("milestones"u8);
                    await Milestones.Rows(json, reader, ct);
                });
        });
    }
}
