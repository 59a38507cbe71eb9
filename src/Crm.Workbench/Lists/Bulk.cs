using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Lists;

/// <summary>Chosen lines of a list: ids, or everything the filter gives.</summary>
public sealed record Selection(IReadOnlyList<Guid>? Ids = null, bool All = false);

/// <summary>What a deed over many lines did.</summary>
/// <param name="Refused">Lines left as they were: unknown, out of scope, or refused by a rule; those of <paramref name="Reasons"/> and the rest.</param>
/// <param name="Reasons">Codes of the refusals, with how many lines each.</param>
/// <param name="UndoId">What <c>POST bulk-deeds/{id}/undo</c> takes back; null when it cannot be.</param>
public sealed record BulkResult(int Done, int Refused, IReadOnlyDictionary<string, int> Reasons, Guid? UndoId = null);

/// <summary>The lines a deed is about, read once, within bounds.</summary>
public static class Bulk
{
    /// <summary>At most so many lines in one deed.</summary>
    public const int Max = 5000;

    private const int Chunk = 500;

    /// <summary>
    /// The tracked lines. <paramref name="readable"/> is what the person may read, and <paramref name="filtered"/> the list with its filter:
    /// an id that is not readable is missing from the answer, and the caller counts it as refused.
    /// </summary>
    public static async Task<IReadOnlyList<T>> Chosen<T>(this IQueryable<T> readable, IQueryable<T> filtered, Selection selection,
        CancellationToken ct) where T : Entity
    {
        var ids = selection.All ? await filtered.OrderBy(t => t.Id).Select(t => t.Id).Take(Max + 1).ToListAsync(ct) : (selection.Ids ?? []).Distinct().ToList();
        new InputErrors().When(ids.Count == 0, "ids", CoreErrors.Required).When(ids.Count > Max, "ids", TooMany, ("max", Fr.Number(Max))).ThrowIfAny();
        var found = new List<T>(ids.Count);
        foreach (var chunk in ids.Chunk(Chunk)) found.AddRange(await readable.AsTracking().Where(t => chunk.Contains(t.Id)).ToListAsync(ct));
        return found;
    }

    /// <summary>Applies a verb to each line, counting what its rules refuse. Nothing is saved here.</summary>
    /// <param name="asked">How many lines were asked for; those not read count as refused.</param>
    public static BulkResult Each<T>(this IReadOnlyList<T> lines, int asked, Action<T> verb)
    {
        var (done, reasons) = (0, new Dictionary<string, int>());
        foreach (var line in lines)
        {
            try
            {
                verb(line);
                done++;
            }
            catch (BusinessException refused) when (refused is not InputException)
            {
                reasons[refused.Code] = reasons.GetValueOrDefault(refused.Code) + 1;
            }
        }
        if (asked > lines.Count) reasons[CoreErrors.NotFound] = asked - lines.Count;
        return new BulkResult(done, Math.Max(asked, lines.Count) - done, reasons);
    }

    /// <summary>How many lines were asked for.</summary>
    public static int Asked(this Selection selection, int found) => selection.All ? found : (selection.Ids ?? []).Distinct().Count();

    public const string TooMany = "Crm.Territories:BulkTooMany";
}
