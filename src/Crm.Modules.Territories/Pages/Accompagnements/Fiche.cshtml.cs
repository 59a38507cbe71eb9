using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Accompaniments.Time;
using Crm.Modules.Territories.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>One mission: its story, its objectives, its time.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Default)]
internal sealed class FicheModel(AccompanimentPages pages, AccompanimentAppService missions, TimeEntryAppService times,
    ICurrentUser user, IClock clock) : CrmPage
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public TimeInput Time { get; private set; } = new();
    public StageInput Stage { get; private set; } = new();
    public AccompanimentFile Sheet { get; private set; } = null!;
    public DateOnly Today => clock.Today;
    public bool MayLog => user.Has(TerritoriesPermissions.Interactions.Create);
    public IReadOnlyList<SelectListItem> NextStages => [.. Enum.GetValues<AccompanimentStage>().Where(s => s != Sheet.Mission.Stage)
        .Select(s => new SelectListItem(s.Word(), s.ToString(), s == Stage.Stage))];
    public IReadOnlyList<SelectListItem> Officers =>
        [.. Sheet.Mission.Officers.Zip(Sheet.Mission.OfficerNames, (o, n) =>
        new SelectListItem(n, o.ToString(), Time.Officer is null ? o == user.Id : Time.Officer == o.ToString()))];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostTempsAsync(TimeInput time, CancellationToken ct) => Then("Temps noté", () => times.Add(Id, Time = time, ct), "Time", ct);

    public async Task<IActionResult> OnPostRetirerTempsAsync(Guid entree, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Accompaniments.Edit);
        await times.Delete(Id, entree, null, ct);
        Toast("Temps retiré", $"/accompagnements/{Id}/reprendretemps?entree={entree}");
        return GoTo($"/accompagnements/{Id}");
    }

    public Task<IActionResult> OnPostReprendreTempsAsync(Guid entree, CancellationToken ct) =>
        Then("Temps repris", () => times.Restore(Id, entree, ct), "Time", ct);

    public Task<IActionResult> OnPostEtapeAsync(StageInput stage, CancellationToken ct) =>
        Then("Étape changée", () => missions.MoveTo(Id, Stage = stage, ct), "Stage", ct);

    public Task<IActionResult> OnPostRouvrirAsync(CancellationToken ct) => Then("Accompagnement rouvert", () => missions.Reopen(Id, ct), "Input", ct);

    public async Task<IActionResult> OnPostObjectifAsync(Guid objectif, ObjectiveState etat, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Accompaniments.Edit);
        await missions.Judge(Id, objectif, new JudgeInput(etat), ct);
        if (!IsFragment) return GoTo($"/accompagnements/{Id}");
        var mission = (await pages.File(Id, ct)).Mission;
        return Partial("_Objective", new ObjectiveLine(Id, mission.Objectives.First(o => o.Id == objectif), true, Today));
    }

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Accompaniments.Edit);
        await missions.Delete(Id, null, ct);
        Toast("Accompagnement supprimé", $"/accompagnements/{Id}/reprendre");
        return GoTo("/accompagnements");
    }

    public async Task<IActionResult> OnPostReprendreAsync(CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Accompaniments.Edit);
        await missions.Restore(Id, ct);
        return GoTo($"/accompagnements/{Id}");
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Sheet = await pages.File(Id, ct);
        (Time, Stage) = (Time with { Date = Time.Date ?? Today }, Stage with { On = Stage.On ?? Today });
        Head(Sheet.Mission.Title, new Crumb("Accompagnements", "/accompagnements"));
        return Page();
    }

    private async Task<IActionResult> Then(string said, Func<Task> useCase, string prefix, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Accompaniments.Edit);
        if (!await Try(useCase, prefix)) return await Show(ct);
        Toast(said);
        return GoTo($"/accompagnements/{Id}");
    }
}
