using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Territories.Network;

/// <summary>Organisations, people and functions in the trash. What was merged sleeps elsewhere: it comes back by the undo, and leaves after what it went
/// into.</summary>
internal static class NetworkTrash
{
    public static readonly TrashOf<Organisation> Organisations = new(OrganisationNoun.Kind)
    {
        Permission = TerritoriesPermissions.Network.Edit, Api = "organisations/{id}",
        Read = s => s.Of<NetworkData>().Organisations.Where(o => o.MergedInto == null),
        Leaves = db => Awake(db.Scoped<Organisation>()), Restore = (s, row, ct) => s.Of<OrganisationAppService>().Restore(row.Id, ct),
    };

    public static readonly TrashOf<Contact> Contacts = new(ContactNoun.Kind)
    {
        Permission = TerritoriesPermissions.Network.Edit, Api = "contacts/{id}",
        Read = s => s.Of<NetworkData>().Contacts.Where(c => c.MergedInto == null),
        Leaves = db => Awake(db.Scoped<Contact>()), Restore = (s, row, ct) => s.Of<ContactAppService>().Restore(row.Id, ct),
    };

    public static readonly TrashOf<ContactFunction> Functions = new(new("function", "Fonction", "id", "/reseau/contacts/{parent}"))
    {
        Permission = TerritoriesPermissions.Network.Edit, Api = "functions/{id}", Parent = f => f.ContactId,
        Read = Read, Title = Title, Restore = (s, row, ct) => s.Of<FunctionAppService>().Restore(row.Id, ct),
    };

    private static Expression<Func<T, bool>> Awake<T>(IQueryable<T> all) where T : Merges.MergeableEntity =>
        e => e.MergedInto == null || !all.Any(other => other.Id == e.MergedInto);

    /// <summary>Of people and organisations that are both there, one of them in scope.</summary>
    private static IQueryable<ContactFunction> Read(IServiceProvider services)
    {
        var (data, user) = (services.Of<NetworkData>(), services.Of<ICurrentUser>());
        var (people, organisations) = (data.Contacts.Where(c => c.DeletedAt == null), data.Organisations.Where(o => o.DeletedAt == null));
        var (ours, theirs) = (people.Covered(user), organisations.Covered(user));
        return data.AllFunctions.Where(f => people.Any(c => c.Id == f.ContactId) && organisations.Any(o => o.Id == f.OrganisationId)
            && (ours.Any(c => c.Id == f.ContactId) || theirs.Any(o => o.Id == f.OrganisationId)));
    }

    private static Expression<Func<ContactFunction, string?>> Title(IServiceProvider services)
    {
        var data = services.Of<NetworkData>();
        return f => data.Contacts.Where(c => c.Id == f.ContactId).Select(c => c.LastName).FirstOrDefault() + ", " + f.Title + " — "
            + data.Organisations.Where(o => o.Id == f.OrganisationId).Select(o => o.Name).FirstOrDefault();
    }
}
