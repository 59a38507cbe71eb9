using Crm.Foundation.Access;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Workbench.Lists;

/// <summary>Views in the trash: one's own.</summary>
internal static class ViewTrash
{
    public static readonly TrashOf<SavedView> Kind = new(new("view", "Vue", "bookmark", "/vues"))
    {
        Api = "views/{id}", Read = Mine, Title = _ => v => v.Name, Restore = (s, row, ct) => s.Of<ViewAppService>().Restore(row.Id, ct),
    };

    private static IQueryable<SavedView> Mine(IServiceProvider services)
    {
        var me = services.Of<ICurrentUser>().Id;
        return services.Of<ListsData>().Views.Where(v => v.CreatedBy == me);
    }
}
