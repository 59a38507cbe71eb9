using System.Reflection;
using Crm.Foundation.Access;

namespace Crm.Workbench.Trash;

/// <summary>Whose trash one sees: of one's own départements, where one may write. What is open to the whole network stays with its Caf.</summary>
public static class TrashScope
{
    private static readonly MethodInfo ByRows = typeof(TrashScope).GetMethod(nameof(InRows), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static IQueryable<T> Covered<T>(this IQueryable<T> source, ICurrentUser user)
    {
        if (user.Profile.Everything) return source;
        var scoped = typeof(T).GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IScoped<>));
        return scoped is null ? source
            : (IQueryable<T>)ByRows.MakeGenericMethod(typeof(T), scoped.GetGenericArguments()[0]).Invoke(null, [source, user.Profile.Departments])!;
    }

    private static IQueryable<T> InRows<T, TRow>(IQueryable<T> source, IReadOnlyList<string> departments)
        where T : class, IScoped<TRow>
        where TRow : ScopeRow, new() =>
        source.Where(e => e.ScopeRows.Any(r => departments.Contains(r.Code)));
}
