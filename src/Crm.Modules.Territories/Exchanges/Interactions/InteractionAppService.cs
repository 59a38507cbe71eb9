using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Logs exchanges, corrects them, takes them back. An officer corrects his own; « EditAny » also those of colleagues.</summary>
internal sealed class InteractionAppService(ExchangesData data, ICurrentUser user, IClock clock, CreateOnce once, NamedThings named)
{
    public async Task<(Guid Id, bool Created)> Create(InteractionInput input, CancellationToken ct)
    {
        await Examine(input, null, ct);
        return await once.Run(input.Id, input, async id =>
        {
            var cards = await named.Places.Of(input.TerritoryIds!, [], ct);
            var tags = await named.Tags.Find(input.Tags, "tags", ct);
            var interaction = new Interaction(id, await named.Attendance.Complete(input, null, cards, ct), cards, clock.Today);
            var next = input.NextStep is { IsBlank: false } step ? await TaskOf(interaction, step, cards, ct) : null;
            data.Add(interaction);
            if (next is not null) data.Add(next);
            await named.Tags.Put(id, tags, isNew: true, ct);
            await named.Attendance.Tell(interaction, [], ct);
            await named.Files.SaveWith(id, input.Files, ct);
        }, ct);
    }

    public async Task Update(Guid id, InteractionInput input, Guid? stamp, CancellationToken ct)
    {
        var interaction = await Mine(data.Interactions, id, stamp, ct);
        await Examine(input, interaction, ct);
        var here = interaction.Territories.Select(t => t.TerritoryId).ToHashSet();
        var colleagues = interaction.Users.Select(u => u.UserId).ToList();
        var cards = await named.Places.Of(input.TerritoryIds!, here, ct);
        if (input.Tags is not null) await named.Tags.Put(id, await named.Tags.Find(input.Tags, "tags", ct), isNew: false, ct);
        interaction.Rewrite(await named.Attendance.Complete(input, interaction, cards, ct), cards, clock.Today);
        await named.Attendance.Tell(interaction, colleagues, ct);
        var tasks = await data.Tasks.Include(t => t.Territories).AsTracking().Where(t => t.InteractionId == id).OrderBy(t => t.CreatedAt).ToListAsync(ct);
        tasks.ForEach(t => t.Follow(interaction.Audience, cards));
        if (input.NextStep is { IsBlank: false } step)
        {
            if (tasks.FirstOrDefault() is { } first) await Replan(first, step, cards, ct);
            else data.Add(await TaskOf(interaction, step, cards, ct));
        }
        if (!here.SetEquals(cards.Select(c => c.Id)))
            foreach (var open in tasks.Where(t => t.DoneOn is null))
                await named.People.Assignee(open.Assignee.ToString(), cards.SelectMany(c => c.Departments), "nextStep.assignee", ct);
        await data.Save(ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var interaction = await Mine(data.Interactions, id, stamp, ct);
        var now = clock.Now;
        interaction.Delete(now);
        await data.Tasks.AsTracking().Where(t => t.InteractionId == id).ForEachAsync(t => t.Delete(now), ct);
        await data.Save(ct);
    }

    /// <summary>Gives back an exchange and the tasks that went with it.</summary>
    public async Task Restore(Guid id, CancellationToken ct)
    {
        var interaction = await Mine(data.Deleted(data.Interactions), id, null, ct);
        if (interaction.DeletedAt is not { } deletedAt) return;
        interaction.TakeBack(clock.Now);
        await data.Deleted(data.Tasks).AsTracking().Where(t => t.InteractionId == id && t.DeletedAt == deletedAt).ForEachAsync(t => t.TakeBack(clock.Now), ct);
        await data.Save(ct);
    }

    /// <summary>Everything wrong with the input, then what it names.</summary>
    private async Task Examine(InteractionInput input, Interaction? before, CancellationToken ct)
    {
        var errors = Interaction.Examine(input, clock.Today);
        if (input.NextStep is { IsBlank: false } step) errors.Join(FollowUpTask.Examine(step.Title, step.DueDate, clock.Today, "nextStep."));
        errors.ThrowIfAny();
        await named.Attendance.MustExist(input, before, ct);
        // A dossier attached by a colleague may be one I cannot read: it stays as it is.
        if (input.Dossier != before?.Dossier) await named.Dossiers.MustExist(input.Dossier, ct);
    }

    private async Task<FollowUpTask> TaskOf(Interaction interaction, NextStepInput step, IReadOnlyCollection<TerritoryCard> cards, CancellationToken ct) =>
        new(clock.NewId(),
            new Promise(step.Title, step.DueDate, await named.People.Assignee(step.Assignee, cards.SelectMany(c => c.Departments), "nextStep.assignee", ct)),
            interaction.Id, interaction.Audience, cards, clock.Today);

    private async Task Replan(FollowUpTask task, NextStepInput step, IReadOnlyCollection<TerritoryCard> cards, CancellationToken ct)
    {
        var assignee = string.IsNullOrWhiteSpace(step.Assignee) || step.Assignee == task.Assignee.ToString() ? task.Assignee
            : await named.People.Assignee(step.Assignee, cards.SelectMany(c => c.Departments), "nextStep.assignee", ct);
        if ((task.Title, task.DueDate, task.Assignee) != (step.Title, step.DueDate!.Value, assignee))
            task.Plan(step.Title, step.DueDate, assignee, clock.Today);
    }

    private async Task<Interaction> Mine(IQueryable<Interaction> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var interaction = await source.Include(i => i.Territories).Include(i => i.Users).Include(i => i.Contacts).AsSplitQuery().Editable(id, null, ct);
        if (interaction.CreatedBy != user.Id && !user.Has(TerritoriesPermissions.Interactions.EditAny))
            throw new BusinessException(ExchangeErrors.NotAuthor, 403);
        if (!user.Covers(interaction.ScopeRows.Select(r => r.Code))) throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        interaction.MustBe(stamp);
        return interaction;
    }
}
