using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench;
using Crm.Workbench.Lists;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>What is done to many tasks at once.</summary>
internal enum TaskDeed { Complete, Snooze, Assign }

/// <summary>Chosen tasks (ids, or all of the filter in the query) and what to do with them.</summary>
/// <param name="Until">For <c>Snooze</c>, with <paramref name="Reason"/>.</param>
/// <param name="Assignee">For <c>Assign</c>: an id, an address or <c>me</c>.</param>
internal sealed record TaskBulkInput(TaskDeed? Action = null, IReadOnlyList<Guid>? Ids = null, bool All = false, DateOnly? Until = null,
    string? Reason = null, string? Assignee = null);

/// <summary>Does, puts off or hands over many tasks in one transaction, and takes it back.</summary>
internal sealed class TaskBulk(ExchangesData data, ICurrentUser user, IUserDirectory directory, People people, IClock clock) : IBulkUndo
{
    public string Prefix => "tasks.";

    public async Task<BulkResult> Run(TaskFilter filter, TaskBulkInput input, CancellationToken ct)
    {
        var selection = new Selection(input.Ids, input.All);
        var assignee = await Examine(input, ct);
        var who = string.IsNullOrWhiteSpace(filter.Assignee) ? null : await people.Find(filter.Assignee, ct);
        var tasks = await data.Tasks.Chosen(filter.Apply(data, who, clock.Today), selection, ct);
        var changes = new List<TaskChange>();
        var result = tasks.Each(selection.Asked(tasks.Count), task =>
        {
            var before = TaskState.Of(task);
            Apply(task, input, assignee);
            changes.Add(new TaskChange(task.Id, before, TaskState.Of(task)));
        });
        if (changes.Count == 0) return result;
        var deed = new BulkDeed(clock.NewId(), user.Id, Prefix + input.Action, JsonSerializer.Serialize(changes), clock.Now);
        data.Add(deed);
        await data.Save(ct);
        return result with { UndoId = deed.Id };
    }

    /// <summary>Each task somebody has not changed since is again what it was.</summary>
    public async Task<BulkResult> Undo(BulkDeed deed, CancellationToken ct)
    {
        var changes = JsonSerializer.Deserialize<List<TaskChange>>(deed.Before)!.ToDictionary(c => c.Id);
        var tasks = await data.Tasks.Chosen(data.Tasks, new Selection([.. changes.Keys]), ct);
        return tasks.Each(changes.Count, task =>
        {
            user.Demand(TaskWrites.Handle, task);
            if (TaskState.Of(task) != changes[task.Id].After) throw CoreErrors.StaleObject();
            task.PutBack(changes[task.Id].Before);
        });
    }

    private async Task<AccessProfile?> Examine(TaskBulkInput input, CancellationToken ct)
    {
        new InputErrors().When(input.Action is null, "action", CoreErrors.Required)
            .When(input.Action is TaskDeed.Assign && string.IsNullOrWhiteSpace(input.Assignee), "assignee", CoreErrors.Required).ThrowIfAny();
        if (input.Action is TaskDeed.Snooze) FollowUpTask.ExamineSnooze(input.Until, input.Reason, clock.Today);
        if (input.Action is not TaskDeed.Assign) return null;
        var id = await people.Find(input.Assignee, ct);
        var profile = id == user.Id ? user.Profile : id is { } other ? await directory.ProfileOf(other, ct) : null;
        new InputErrors().When(profile is null, "assignee", CoreErrors.UnknownReference).ThrowIfAny();
        return profile;
    }

    private void Apply(FollowUpTask task, TaskBulkInput input, AccessProfile? assignee)
    {
        user.Demand(TaskWrites.Handle, task);
        if (input.Action is TaskDeed.Complete) task.Complete(clock.Today);
        else if (input.Action is TaskDeed.Snooze) task.SnoozeUntil(input.Until, input.Reason, clock.Today);
        else if (!assignee!.Covers(task.ScopeRows.Select(r => r.Code))) throw new BusinessException(WorkbenchErrors.AssigneeOutOfScope);
        else task.HandTo(assignee.UserId);
    }
}

/// <summary>What a deed changes of a task.</summary>
internal sealed record TaskState(Guid Assignee, DateOnly? DoneOn, DateOnly? SnoozedUntil, string? SnoozeReason)
{
    public static TaskState Of(FollowUpTask task) => new(task.Assignee, task.DoneOn, task.SnoozedUntil, task.SnoozeReason);
}

/// <summary>A task as it was, and as a deed left it: changed since, it stays as it is.</summary>
internal sealed record TaskChange(Guid Id, TaskState Before, TaskState After);
