using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>Tasks for the screens.</summary>
internal sealed class TaskPages(ExchangesData data, Lines lines, People people, TaskAppService tasks, IClock clock)
{
    public async Task<Page<TaskLine>> List(TaskFilter filter, PageRequest request, CancellationToken ct)
    {
        var assignee = string.IsNullOrWhiteSpace(filter.Assignee) ? null : await people.Find(filter.Assignee, ct);
        var found = data.Find(filter, assignee, clock.Today, request);
        var page = await lines.Of(found.Page).ToPage(found.All, request, ct);
        return page with { Items = await lines.Complete(page.Items, ct) };
    }

    public async Task<TaskLine> Line(Guid id, CancellationToken ct) =>
        (await lines.Complete([await lines.Of(data.Tasks.Where(t => t.Id == id)).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing()], ct))[0];

    /// <summary>A second click on a tick finds it done: it is shown as it is, and nobody is told off.</summary>
    public async Task<TaskLine> Complete(Guid id, CancellationToken ct)
    {
        if ((await Line(id, ct)).Status is not FollowUpStatus.Done) await tasks.Complete(id, ct);
        return await Line(id, ct);
    }

    public async Task<TaskLine> Reopen(Guid id, CancellationToken ct)
    {
        if ((await Line(id, ct)).Status is not FollowUpStatus.Open) await tasks.Reopen(id, ct);
        return await Line(id, ct);
    }

    public async Task<TaskLine> Snooze(Guid id, SnoozeInput input, CancellationToken ct)
    {
        await tasks.Snooze(id, input, ct);
        return await Line(id, ct);
    }
}
