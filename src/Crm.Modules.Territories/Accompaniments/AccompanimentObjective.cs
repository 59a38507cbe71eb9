using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>One end of a mission: open until it is reached or abandoned.</summary>
internal sealed class AccompanimentObjective : AuditedEntity
{
    public const int TextMaxLength = 300;

    private AccompanimentObjective() { }

    public AccompanimentObjective(Guid id, Guid accompanimentId) : base(id) => AccompanimentId = accompanimentId;

    public Guid AccompanimentId { get; private set; }
    public int Position { get; private set; }
    public string Text { get; private set; } = "";
    public ObjectiveState State { get; private set; }
    public DateOnly? DueDate { get; private set; }

    /// <summary>Day on which it was reached or abandoned.</summary>
    public DateOnly? SettledOn { get; private set; }

    public void Say(int position, ObjectiveInput input, DateOnly today)
    {
        (Position, Text, DueDate) = (position, Interaction.Clean(input.Text)!, input.DueDate);
        Become(input.State ?? State, today);
    }

    public void Become(ObjectiveState state, DateOnly today)
    {
        if (state == State) return;
        (State, SettledOn) = (state, state is ObjectiveState.Open ? null : today);
    }
}

/// <summary>An objective as somebody says it. With the id of one that is there, it is that one; those not named go.</summary>
internal sealed record ObjectiveInput
{
    public Guid? Id { get; init; }
    public string? Text { get; init; }

    /// <summary>As it was, or Open, when not given.</summary>
    public ObjectiveState? State { get; init; }
    public DateOnly? DueDate { get; init; }

    public static InputErrors Examine(IReadOnlyList<ObjectiveInput> objectives)
    {
        var errors = new InputErrors().When(objectives.Count > Accompaniment.MaxObjectives, "objectives", AccompanimentErrors.TooManyObjectives,
            ("max", Accompaniment.MaxObjectives));
        foreach (var (objective, place) in objectives.Take(Accompaniment.MaxObjectives).Select((o, i) => (o, i)))
            errors.Text(objective.Text, AccompanimentObjective.TextMaxLength, $"objectives[{place}].text")
                .When(objective.DueDate?.Year is < 1990 or > 2200, $"objectives[{place}].dueDate", DateErrors.DateTooOld);
        return errors;
    }

    /// <summary>Makes the list the given one, keeping those that are named.</summary>
    public static void Write(List<AccompanimentObjective> objectives, Guid owner, IReadOnlyList<ObjectiveInput> wanted, DateOnly today, Func<Guid> newId)
    {
        var kept = wanted.Select(w => w.Id is { } id ? objectives.Find(o => o.Id == id) : null).ToList();
        objectives.RemoveAll(o => !kept.Contains(o));
        foreach (var (input, place) in wanted.Select((w, i) => (w, i)))
        {
            var objective = kept[place] ?? new AccompanimentObjective(newId(), owner);
            objective.Say(place + 1, input, today);
            if (kept[place] is null) objectives.Add(objective);
        }
    }
}
