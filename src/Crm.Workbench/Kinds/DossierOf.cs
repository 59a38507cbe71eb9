using System.Linq.Expressions;

namespace Crm.Workbench.Kinds;

/// <summary>What makes a kind a dossier: what exchanges and documents of any module are attached to.</summary>
/// <param name="Words">The text in which it is looked for, and in whose order it is offered.</param>
/// <param name="Departments">Codes of those in which it is in scope.</param>
/// <param name="Near">Which are of these territories, to be offered first; null when they say nothing.</param>
public sealed record DossierOf<T>(Expression<Func<T, string>> Words, Expression<Func<T, List<string>>> Departments,
    Func<IServiceProvider, List<Guid>, CancellationToken, ValueTask<Expression<Func<T, bool>>?>> Near)
{
    /// <summary>Those one may still attach something to, when they are fewer than those one reads.</summary>
    public Func<IServiceProvider, IQueryable<T>>? Offered { get; init; }
}
