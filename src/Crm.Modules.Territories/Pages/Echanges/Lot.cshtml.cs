using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>Many tasks at once, from the bar under their list; refused, the list again with what was chosen and typed.</summary>
[Requires(TerritoriesPermissions.Tasks.Edit)]
internal sealed class LotModel(TaskPages tasks, ExchangePages pages, TaskBulk bulk, BulkWords words, ICurrentUser user, IUserDirectory directory)
    : TachesModel(tasks, pages, user, directory)
{
    public override Task<IActionResult> OnGetAsync(TaskFilter filter, PageRequest request, CancellationToken ct) =>
        Task.FromResult<IActionResult>(LocalRedirect("/echanges/taches" + Request.QueryString));

    public async Task<IActionResult> OnPostAsync([FromQuery] TaskFilter filter, [FromQuery] PageRequest request, [FromForm(Name = "Input")] TaskBulkInput input,
        [FromForm] List<Guid> ids, [FromForm] bool all, CancellationToken ct)
    {
        var page = Read(Known(filter), request);
        (Input, Chosen) = (input, ids.ToHashSet());
        var result = new BulkResult(0, 0, new Dictionary<string, int>());
        if (!await Try(async () => result = await bulk.Run(Filter, input with { Ids = ids, All = all }, ct))) return await Show(page, ct);
        Toast(words.Said(result, "suite", input.Action switch { TaskDeed.Complete => "faite", TaskDeed.Snooze => "reportée", _ => "confiée" }),
            result.UndoId is { } undo ? $"/vues/reprendre/{undo}" : null);
        return GoTo("/echanges/taches" + Request.QueryString);
    }
}
