using System.Globalization;
using Crm.Foundation.Access;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Web.Contracts;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Administration.Journal;

/// <summary>The journal as a file, with the filters of the screen; that it was read out is itself in the journal.</summary>
internal static class JournalExport
{
    private static readonly Column<JournalEntry>[] Columns =
    [
        new("Date", e => Clock.LocalOf(e.At)), new("Personne", e => e.UserName), new("Objet", e => e.KindLabel),
        new("Action", e => e.ActionLabel), new("Identifiant", e => e.EntityId?.ToString()), new("Détail", e => e.InWords),
    ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/administration/journal/fichier",
            async (JournalReader journal, ListExport export, [FromQuery(Name = "genre")] string? kind, [FromQuery] string? action,
                [FromQuery(Name = "personne")] Guid? who, [FromQuery(Name = "du")] string? from, [FromQuery(Name = "au")] string? to,
                [FromQuery(Name = "objet")] Guid? entity, string? format, CancellationToken ct) =>
        {
            var filter = new JournalFilter(kind, who, action, Day(from), Day(to), entity);
            return await TabularWriter.File(await export.All("Journal", filter, null, p => journal.List(filter, p, ct), ct), Columns, "journal", format);
        }).Requires(WebPermissions.Audit);

    /// <summary>A form sends an empty date for « no limit ».</summary>
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
