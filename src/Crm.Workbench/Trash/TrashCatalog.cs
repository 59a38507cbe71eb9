using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Workbench.Kinds;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Trash;

/// <summary>Every kind of thing that can be thrown away, and every column that names one. A test compares it with the doors and the tables.</summary>
public sealed class TrashCatalog(IEnumerable<TrashKind> kinds, IEnumerable<TrashLink> links)
{
    public IReadOnlyList<TrashKind> Kinds { get; } = [.. kinds];
    public IReadOnlyList<TrashLink> Links { get; } = [.. links];

    /// <summary>Those whose trash this person may open, in alphabetical order.</summary>
    public IReadOnlyList<TrashKind> For(ICurrentUser user) =>
        [.. Kinds.Where(k => k.Api is not null && (k.Permission is null || user.Has(k.Permission))).OrderBy(k => k.Label, StringComparer.Ordinal)];
}

public static class TrashServices
{
    /// <summary>A kind of thing that can be thrown away, made known to the house by the same line.</summary>
    public static IServiceCollection AddTrash<T>(this IServiceCollection services, TrashOf<T> kind) where T : AuditedEntity =>
        services.AddSingleton<TrashKind>(kind).AddKind(kind.Noun);

    /// <summary>What becomes of the rows that name a thing of that kind in this column.</summary>
    public static IServiceCollection AddTrashLink<THolder>(this IServiceCollection services, LinkFate fate, string kind,
        Expression<Func<THolder, Guid?>> column) where THolder : class =>
        services.AddSingleton<TrashLink>(new TrashLink<THolder>(kind, fate, column));
}
