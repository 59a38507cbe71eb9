using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Tasks in the trash; those that went there with their exchange come back with it.</summary>
internal static class TaskTrash
{
    public static readonly TrashOf<FollowUpTask> Kind = new(TaskNoun.Kind)
    {
        Permission = TerritoriesPermissions.Tasks.Edit, Api = "tasks/{id}", Url = "/echanges/taches", Read = Read,
        May = user => user.Mine<FollowUpTask>(TaskWrites.Delete),
        Restore = (s, row, ct) => s.Of<TaskAppService>().Restore(row.Id, ct),
    };

    private static IQueryable<FollowUpTask> Read(IServiceProvider services)
    {
        var data = services.Of<ExchangesData>();
        return data.Tasks.Where(t => !data.Interactions.Any(i => i.Id == t.InteractionId && i.DeletedAt == t.DeletedAt));
    }
}
