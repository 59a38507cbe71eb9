using Crm.Foundation.Access;

namespace Crm.Foundation.Data;

/// <summary>Nouns that are read with a right, wherever they are looked at from.</summary>
public static class ReadSets
{
    /// <summary>What the current user may read of <typeparamref name="T"/>; without the right none, so that no page that shows a part of it, no count and no
    /// link tells of what is not for them.</summary>
    public static IQueryable<T> Scoped<T>(this ModuleDbContext db, string permission) where T : class, IScoped =>
        db.Reads(permission) ? db.Scoped<T>() : db.Scoped<T>().Where(_ => false);
}
