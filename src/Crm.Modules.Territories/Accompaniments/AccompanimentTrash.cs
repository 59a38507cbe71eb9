using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Accompaniments in the trash, and time noted on those that are not.</summary>
internal static class AccompanimentTrash
{
    public static readonly TrashOf<Accompaniment> Kind = new(AccompanimentNoun.Kind)
    {
        Permission = TerritoriesPermissions.Accompaniments.Edit, Api = "accompaniments/{id}",
        Restore = (s, row, ct) => s.Of<AccompanimentAppService>().Restore(row.Id, ct),
    };

    public static readonly TrashOf<TimeEntry> Time = new(new("time-entry", "Temps noté", "clock", "/accompagnements/{parent}"))
    {
        Permission = TerritoriesPermissions.Accompaniments.Edit, Api = "accompaniments/{parent}/time-entries/{id}",
        Parent = t => t.AccompanimentId, Read = Read, Title = Title,
        Restore = (s, row, ct) => s.Of<TimeEntryAppService>().Restore(row.Parent!.Value, row.Id, ct),
    };

    private static IQueryable<TimeEntry> Read(IServiceProvider services)
    {
        var data = services.Of<AccompanimentsData>();
        var missions = data.Accompaniments.Where(a => a.DeletedAt == null).Covered(services.Of<ICurrentUser>());
        return data.TimeEntries.Where(t => missions.Any(a => a.Id == t.AccompanimentId));
    }

    private static Expression<Func<TimeEntry, string?>> Title(IServiceProvider services)
    {
        var data = services.Of<AccompanimentsData>();
        return t => data.Accompaniments.Where(a => a.Id == t.AccompanimentId).Select(a => a.Title).FirstOrDefault()
            + (t.Note == null ? "" : " — " + t.Note);
    }
}
