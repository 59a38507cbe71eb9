using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Logs exchanges, corrects them, takes them back. Officers correct their own; « EditAny » also those of colleagues.</summary>
internal sealed class InteractionAppService(ExchangesData data, ICurrentUser user, IClock clock, CreateOnce once, Mentions mentions, NextSteps steps,
    KeptFiles kept)
{
    public async Task<(Guid Id, bool Created)> Create(InteractionInput input, CancellationToken ct)
    {
        Examine(input);
        return await once.Run(input.Id, input, async id =>
        {
            var found = await mentions.Find(input, null, ct);
            var files = await kept.Mine(input.Files, ct);
            var interaction = new Interaction(id, found.Input, found.Places, clock.Today);
            data.Add(interaction);
            if (await steps.Of(interaction, input.NextStep, found.Places, ct) is { } task) data.Add(task);
            await data.Tag(id, found.Tags!, isNew: true, ct);
            if (files.Count == 0) await data.Save(ct);
            else await data.Context.InOneTransaction(async () =>
            {
                await data.Save(ct);
                await kept.AttachTo(id, files, ct);
            }, ct);
            await kept.Forget(files, ct);
        }, ct);
    }

    public async Task Update(Guid id, InteractionInput input, Guid? stamp, CancellationToken ct)
    {
        var interaction = await Mine(data.Interactions, id, stamp, ct);
        Examine(input);
        var found = await mentions.Find(input, interaction, ct);
        var moved = !interaction.Territories.Select(t => t.TerritoryId).ToHashSet().SetEquals(found.Places.Select(c => c.Id));
        interaction.Rewrite(found.Input, found.Places, clock.Today);
        if (found.Tags is not null) await data.Tag(id, found.Tags, isNew: false, ct);
        var tasks = await data.TasksOf(id).Include(t => t.Territories).AsTracking().OrderBy(t => t.CreatedAt).ToListAsync(ct);
        tasks.ForEach(t => t.Follow(interaction.Audience, found.Places));
        if (tasks.FirstOrDefault() is { } first && input.NextStep is { IsBlank: false } step) await steps.Replan(first, step, found.Places, ct);
        else if (tasks.Count == 0 && await steps.Of(interaction, input.NextStep, found.Places, ct) is { } task) data.Add(task);
        if (moved) await steps.MustReach(tasks.Where(t => t.DoneOn is null), found.Places, ct);
        await data.Save(ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        var interaction = await Mine(data.Interactions, id, stamp, ct);
        var now = clock.Now;
        interaction.Delete(now);
        await data.TasksOf(id).AsTracking().ForEachAsync(t => t.Delete(now), ct);
        await data.Save(ct);
    }

    /// <summary>Gives back an exchange and the tasks that went with it.</summary>
    public async Task Restore(Guid id, CancellationToken ct)
    {
        var interaction = await Mine(data.Deleted(data.Interactions), id, null, ct);
        if (interaction.DeletedAt is not { } deletedAt) return;
        interaction.TakeBack(clock.Now);
        await data.Deleted(data.TasksOf(id)).AsTracking().Where(t => t.DeletedAt == deletedAt).ForEachAsync(t => t.TakeBack(clock.Now), ct);
        await data.Save(ct);
    }

    /// <summary>Everything wrong with the input at once, its promise with it.</summary>
    private void Examine(InteractionInput input)
    {
        var errors = Interaction.Examine(input, clock.Today);
        if (input.NextStep is { IsBlank: false } step) errors.Join(FollowUpTask.Examine(step.Title, step.DueDate, clock.Today, "nextStep."));
        errors.ThrowIfAny();
    }

    private async Task<Interaction> Mine(IQueryable<Interaction> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var interaction = await source.Include(i => i.Users).Include(i => i.Contacts).AsSplitQuery().Editable(id, null, ct);
        user.Demand(InteractionWrites.Edit, interaction);
        interaction.MustBe(stamp);
        return interaction;
    }
}
