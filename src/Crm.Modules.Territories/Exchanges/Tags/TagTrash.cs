using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Tags in the trash.</summary>
internal static class TagTrash
{
    public const string Key = "tag";

    public static readonly TrashOf<Tag> Kind = new(new(Key, "Étiquette", "tag", "/echanges/etiquettes"))
    {
        Permission = TerritoriesPermissions.Tags.Default, Api = "tags/{id}", Read = s => s.Of<ExchangesData>().Tags,
        Title = _ => t => t.Name, May = Managed, Restore = (s, row, ct) => s.Of<TagAppService>().Restore(row.Id, ct),
    };

    private static Expression<Func<Tag, bool>> Managed(ICurrentUser user)
    {
        var (me, shares, national) = (user.Id, user.Has(TerritoriesPermissions.Tags.Share), user.Has(TerritoriesPermissions.Tags.National));
        return t => t.Reach == TagReach.Personal ? t.CreatedBy == me : t.Reach == TagReach.Shared ? shares : national;
    }
}
