using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Lists;

/// <summary>A deed over many lines, with what they were before, so that its author can take it back for a day.</summary>
public sealed class BulkDeed : Entity
{
    public const int KindMaxLength = 40, UndoHours = 24;

    private BulkDeed() { }

    public BulkDeed(Guid id, Guid userId, string kind, string before, DateTime now) : base(id) => (UserId, Kind, Before, At) = (userId, kind, before, now);

    public Guid UserId { get; private set; }

    /// <summary>What was done, e.g. <c>tasks.complete</c>: says who reads <see cref="Before"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The lines as they were, as JSON of the part that did it.</summary>
    public string Before { get; private set; } = "";
    public DateTime At { get; private set; }
    public DateTime? UndoneAt { get; private set; }

    public void Undo(DateTime now)
    {
        if (UndoneAt is not null) throw new BusinessException(ViewErrors.UndoDone, 409);
        if (now > At.AddHours(UndoHours)) throw new BusinessException(ViewErrors.UndoTooLate);
        UndoneAt = now;
    }
}

/// <summary>Port: a part takes back a deed of its own.</summary>
public interface IBulkUndo
{
    /// <summary>How the kinds of its deeds start, e.g. <c>tasks.</c>.</summary>
    string Prefix { get; }

    /// <summary>Restores the lines that are still as the deed left them; the caller saves.</summary>
    Task<BulkResult> Undo(BulkDeed deed, CancellationToken ct);
}
