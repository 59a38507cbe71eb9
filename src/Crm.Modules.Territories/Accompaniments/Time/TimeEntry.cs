using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Accompaniments.Time;

/// <summary>Time spent on a mission outside any exchange: preparing, writing, computing.</summary>
internal sealed class TimeEntry : AuditedEntity
{
    public const int NoteMaxLength = 300, MinutesOfADay = 24 * 60;

    private TimeEntry() { }

    public TimeEntry(Guid id, Guid accompanimentId, TimeFacts facts) : base(id)
    {
        AccompanimentId = accompanimentId;
        Correct(facts);
    }

    public Guid AccompanimentId { get; private set; }
    public DateOnly Date { get; private set; }
    public Guid Officer { get; private set; }
    public int Minutes { get; private set; }
    public string? Note { get; private set; }

    public void Correct(TimeFacts facts) => (Date, Officer, Minutes, Note) =
        (facts.Date!.Value, facts.Officer, facts.Minutes!.Value, Interaction.Clean(facts.Note));
}

/// <param name="Officer">Whose time it is.</param>
internal sealed record TimeFacts(DateOnly? Date, Guid Officer, int? Minutes, string? Note)
{
    /// <summary>Everything wrong at once. Time is noted once spent, within the mission give or take <paramref name="daysAround"/>.</summary>
    public InputErrors Examine(DateOnly from, DateOnly to, DateOnly today, int daysAround) => new InputErrors()
        .When(Date is null, "date", CoreErrors.Required)
        .When(Date > today, "date", AccompanimentErrors.TimeInFuture)
        .When(Date <= today && (Date < from.AddDays(-daysAround) || Date > to.AddDays(daysAround)), "date", AccompanimentErrors.TimeOutsideMission,
            ("from", Fr.Date(from)), ("to", Fr.Date(to)), ("days", daysAround))
        .When(Minutes is null, "minutes", CoreErrors.Required)
        .When(Minutes is < 1 or > TimeEntry.MinutesOfADay, "minutes", AccompanimentErrors.TimeOutOfRange)
        .OptionalText(Note, TimeEntry.NoteMaxLength, "note");

    /// <param name="already">Minutes of the same officer on the same day, whatever the mission and whoever may see it.</param>
    public void MustFitTheDay(int already) => new InputErrors()
        .When(already + Minutes > TimeEntry.MinutesOfADay, "minutes", AccompanimentErrors.DayTooLong, ("minutes", already)).ThrowIfAny();
}
