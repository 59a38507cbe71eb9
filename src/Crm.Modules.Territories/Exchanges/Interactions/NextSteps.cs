using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What was promised in an exchange, as a task that follows it.</summary>
internal sealed class NextSteps(People people, IClock clock)
{
    private const string Field = "nextStep.assignee";

    /// <summary>Null when nothing was promised.</summary>
    public async Task<FollowUpTask?> Of(Interaction interaction, NextStepInput? step, IReadOnlyCollection<TerritoryCard> places, CancellationToken ct) =>
        step is not { IsBlank: false } ? null : new FollowUpTask(clock.NewId(),
            new Promise(step.Title, step.DueDate, await people.Assignee(step.Assignee, places.SelectMany(c => c.Departments), Field, ct)),
            interaction.Id, interaction.Audience, places, clock.Today);

    /// <summary>Says the promise again: what did not change is not handed over anew.</summary>
    public async Task Replan(FollowUpTask task, NextStepInput step, IReadOnlyCollection<TerritoryCard> places, CancellationToken ct)
    {
        var assignee = string.IsNullOrWhiteSpace(step.Assignee) || step.Assignee == task.Assignee.ToString() ? task.Assignee
            : await people.Assignee(step.Assignee, places.SelectMany(c => c.Departments), Field, ct);
        if ((task.Title, task.DueDate, task.Assignee) != (step.Title, step.DueDate!.Value, assignee))
            task.Plan(step.Title, step.DueDate, assignee, clock.Today);
    }

    /// <summary>Whoever has something to do must read where it goes.</summary>
    public async Task MustReach(IEnumerable<FollowUpTask> open, IReadOnlyCollection<TerritoryCard> places, CancellationToken ct)
    {
        foreach (var task in open) await people.Assignee(task.Assignee.ToString(), places.SelectMany(c => c.Departments), Field, ct);
    }
}
