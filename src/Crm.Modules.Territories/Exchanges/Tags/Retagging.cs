using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Tags put on and taken off many exchanges at once, remembered link by link so that it can be undone exactly.</summary>
internal sealed class Retagging : Entity
{
    public const int UndoDays = 30;

    private Retagging() { }

    /// <param name="merged">The tag that gave its exchanges to another one and went away.</param>
    public Retagging(Guid id, Guid author, DateTime now, Guid? merged = null) : base(id) => (Author, At, Merged) = (author, now, merged);

    public Guid Author { get; private set; }
    public DateTime At { get; private set; }
    public Guid? Merged { get; private set; }
    public DateTime? UndoneAt { get; private set; }

    public void Undo(DateTime now)
    {
        if (UndoneAt is not null) throw new BusinessException(ExchangeErrors.RetagUndone, 409);
        if (At < now.AddDays(-UndoDays)) throw new BusinessException(ExchangeErrors.RetagTooOld).With("days", UndoDays);
        UndoneAt = now;
    }
}

/// <summary>One link that a retagging made, or took away.</summary>
internal sealed record RetaggedLink(Guid RetaggingId, Guid InteractionId, Guid TagId, bool Added);
