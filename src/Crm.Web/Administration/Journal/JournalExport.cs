using System.Globalization;
using Crm.Foundation.Access;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Administration.Journal;

/// <summary>The journal as a file, with the filters of the screen.</summary>
internal static class JournalExport
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/administration/journal/fichier",
            (JournalReader journal, [FromQuery(Name = "genre")] string? kind, [FromQuery] string? action, [FromQuery(Name = "personne")] Guid? who,
            [FromQuery(Name = "du")] string? from, [FromQuery(Name = "au")] string? to, [FromQuery(Name = "objet")] Guid? entity,
            string? format, CancellationToken ct) =>
            journal.Export(new JournalFilter(kind, who, action, Day(from), Day(to), entity), format, ct)).Requires(WebPermissions.Audit);

    /// <summary>A form sends an empty date for « no limit ».</summary>
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
