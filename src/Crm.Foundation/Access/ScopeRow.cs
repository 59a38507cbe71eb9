using Crm.Foundation.Entities;

namespace Crm.Foundation.Access;

/// <summary>
/// One département in which a thing is in scope. Kept in a table beside it, so that « mine » is an index lookup.
/// A thing open to the whole network also has the row <see cref="Everywhere"/>, which never gives the right to write.
/// </summary>
public abstract class ScopeRow
{
    public const string Everywhere = "*";

    /// <summary>Départements among the codes, in order: « everywhere » is none.</summary>
    public static List<string> Departments(IEnumerable<string> codes) => [.. codes.Where(c => c != Everywhere).Order(StringComparer.Ordinal)];

    public Guid OwnerId { get; init; }
    public string Code { get; init; } = "";
}

/// <summary>What belongs to départements. Its rows are always loaded with it, and checked again on save.</summary>
public interface IScoped
{
    IEnumerable<string> ScopeCodes { get; }

    /// <summary>Its links that repeat it, all of them loaded with it: the save keeps them in step.</summary>
    IEnumerable<IRepeats> Repeating => [];
}

public interface IScoped<TRow> : IScoped where TRow : ScopeRow, new()
{
    IReadOnlyCollection<TRow> ScopeRows { get; }

    IEnumerable<string> IScoped.ScopeCodes => ScopeRows.Select(r => r.Code);

    IEnumerable<IRepeats> IScoped.Repeating => ScopeRows.OfType<IRepeats>();
}

public static class ScopeRows
{
    /// <summary>Makes the rows those of the codes, touching only what differs.</summary>
    public static void Become<TRow>(this List<TRow> rows, IEnumerable<string> codes) where TRow : ScopeRow, new() =>
        rows.Become(codes, r => r.Code, code => new TRow { Code = code });
}
