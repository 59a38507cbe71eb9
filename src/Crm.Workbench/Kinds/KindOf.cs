using System.Linq.Expressions;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Kinds;

/// <summary>The kind of one type of entity.</summary>
public sealed record KindOf<T>(string Name, string Label, string Icon, string Url) : RecordKind(Name, Label, Icon, Url) where T : Entity
{
    private const int MostOffered = 20;

    /// <summary>What the current user reads of it: behind scope, audience, trash and the walls of its room.</summary>
    public Func<IServiceProvider, IQueryable<T>>? Read { get; init; }

    public Expression<Func<T, string?>>? Title { get; init; }

    /// <summary>Those of which news are told, when they are fewer than those one reads.</summary>
    public Func<IServiceProvider, IQueryable<T>>? InNews { get; init; }

    public DossierOf<T>? Dossier { get; init; }

    public override Type Entity => typeof(T);

    public override bool IsDossier => Dossier is not null;

    private protected override bool IsRead => Read is not null;

    internal override async Task<IReadOnlyList<Guid>> Told(IServiceProvider services, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await (InNews ?? Read)!(services).Where(e => ids.Contains(e.Id)).Select(e => e.Id).ToListAsync(ct);

    internal override async Task<IReadOnlyList<KindCard>> Cards(IServiceProvider services, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await Read!(services).Where(e => ids.Contains(e.Id)).Select(Card(Dossier?.Departments)).ToListAsync(ct);

    internal override async Task<IReadOnlyList<KindCard>> Offer(IServiceProvider services, string? q, IReadOnlyCollection<Guid> territories,
        CancellationToken ct)
    {
        var dossier = Dossier!;
        var found = (dossier.Offered ?? Read!)(services).SearchedBy(q, dossier.Words);
        var near = territories.Count == 0 ? null : await dossier.Near(services, [.. territories], ct);
        var ordered = near is null ? found.OrderBy(dossier.Words) : found.OrderByDescending(near).ThenBy(dossier.Words);
        return await ordered.ThenBy(e => e.Id).Take(MostOffered).Select(Card(dossier.Departments)).ToListAsync(ct);
    }

    internal override Expression<Func<Guid, string?>> TitleOf(IServiceProvider services)
    {
        var cards = Read!(services).Select(Card(null));
        return id => cards.Where(c => c.Id == id).Select(c => c.Title).FirstOrDefault();
    }

    private Expression<Func<T, KindCard>> Card(Expression<Func<T, List<string>>>? departments)
    {
        Expression<Func<T, KindCard>> card = e => new KindCard { Id = e.Id };
        var (thing, made) = (card.Parameters[0], (MemberInitExpression)card.Body);
        List<MemberBinding> parts = [.. made.Bindings, Bind(nameof(KindCard.Title), Title!.With(thing))];
        if (departments is not null) parts.Add(Bind(nameof(KindCard.Departments), departments.With(thing)));
        return Expression.Lambda<Func<T, KindCard>>(made.Update(made.NewExpression, parts), thing);
    }

    private static MemberAssignment Bind(string name, Expression value) => Expression.Bind(typeof(KindCard).GetProperty(name)!, value);
}
