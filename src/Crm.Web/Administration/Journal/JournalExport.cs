using Crm.Foundation.Access;
using Crm.Web.Composition;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Administration.Journal;

/// <summary>The journal as a file, with the filters of the screen.</summary>
internal static class JournalExport
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/administration/journal/fichier", (JournalReader journal, [FromQuery(Name = "genre")] string? kind, [FromQuery] string? action, [FromQuery(Name = "personne")] Guid? who,
            [FromQuery(Name = "du")] DateOnly? from, [FromQuery(Name = "au")] DateOnly? to, [FromQuery(Name = "objet")] Guid? entity, string? format, CancellationToken ct) =>
            journal.Export(new JournalFilter(kind, who, action, from, to, entity), format, ct)).Requires(WebPermissions.Audit);
}
