using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Milestones;

/// <summary>Plans, forecasts, ticks and reopens milestones.</summary>
internal sealed class MilestoneAppService(MilestonesData data, CreateOnce once, IClock clock, IMapper mapper)
{
    public Task<Page<MilestoneOutput>> List(MilestoneFilter filter, PageRequest page, CancellationToken ct)
    {
        var found = data.Find(filter, clock.Today, page);
        return Outputs(found.Page).ToPage(found.All, page, ct);
    }

    public Task<MilestoneOutput> Get(Guid id, CancellationToken ct) =>
        Outputs(data.Milestones.Where(m => m.Id == id)).FirstOrDefaultAsync(ct).OrMissing();

    public IQueryable<MilestoneOutput> Outputs(IQueryable<Milestone> found) =>
        found.ProjectTo<MilestoneOutput>(mapper.ConfigurationProvider, new { today = clock.Today });

    public async Task<(MilestoneOutput Milestone, bool Created)> Create(AddMilestone input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input, newId => Make(newId, input, ct), ct);
        return (await Get(id, ct), created);
    }

    public Task<MilestoneOutput> Update(Guid id, PlanMilestone input, Guid? stamp, CancellationToken ct)
    {
        Checked(input.Title, input.PlannedOn, new InputErrors()).ThrowIfAny();
        return Change(id, stamp, m => m.Plan(input.Kind ?? m.Kind, input.Title!, input.PlannedOn!.Value), ct);
    }

    public Task<MilestoneOutput> Forecast(Guid id, ForecastMilestone input, Guid? stamp, CancellationToken ct)
    {
        if (input.Date is not { } date) return Change(id, stamp, m => m.ForgetForecast(), ct);
        new InputErrors().Text(input.Reason, Milestone.ReasonMaxLength, "reason").ThrowIfAny();
        return Change(id, stamp, m => m.Forecast(date, input.Reason!), ct);
    }

    public Task<MilestoneOutput> Complete(Guid id, CompleteMilestone? input, Guid? stamp, CancellationToken ct) =>
        Change(id, stamp, m => m.Complete(input?.DoneOn ?? clock.Today, clock.Today), ct);

    public Task<MilestoneOutput> Reopen(Guid id, Guid? stamp, CancellationToken ct) => Change(id, stamp, m => m.Reopen(), ct);

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await data.Milestones.Editable(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<MilestoneOutput> Restore(Guid id, CancellationToken ct)
    {
        (await data.Milestones.IgnoreQueryFilters([ModelConventions.SoftDelete]).Editable(id, null, ct)).TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    private async Task<MilestoneOutput> Change(Guid id, Guid? stamp, Action<Milestone> change, CancellationToken ct)
    {
        change(await data.Milestones.Editable(id, stamp, ct));
        await data.Save(ct);
        return await Get(id, ct);
    }

    private async Task Make(Guid id, AddMilestone input, CancellationToken ct)
    {
        // A step of the list names itself.
        var title = string.IsNullOrWhiteSpace(input.Title) && input.Kind is { } kind and not MilestoneKind.Other ? kind.Word() : input.Title;
        var errors = Checked(title, input.PlannedOn, new InputErrors().When(input.ProjectId is null, "projectId", CoreErrors.Required));
        var project = input.ProjectId is { } projectId ? await data.Projects.AsSplitQuery().FirstOrDefaultAsync(p => p.Id == projectId, ct) : null;
        errors.When(input.ProjectId is not null && project is null, "projectId", CoreErrors.UnknownReference).ThrowIfAny();
        data.Add(new Milestone(id, project!, input.Kind ?? MilestoneKind.Other, title!, input.PlannedOn!.Value));
        await data.Save(ct);
    }

    private static InputErrors Checked(string? title, DateOnly? plannedOn, InputErrors errors) => errors
        .Text(title, Milestone.TitleMaxLength, "title")
        .When(plannedOn is null, "plannedOn", CoreErrors.Required)
        .When(plannedOn < Milestone.Earliest || plannedOn > Milestone.Latest, "plannedOn", MilestonesErrors.DateOutOfRange,
            ("min", Milestone.Earliest), ("max", Milestone.Latest));
}
