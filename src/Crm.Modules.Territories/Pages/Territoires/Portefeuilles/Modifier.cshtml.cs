using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Territoires.Portefeuilles;

/// <summary>Makes, changes or deletes a portfolio.</summary>
[Requires(TerritoriesPermissions.Portfolios.Edit)]
internal sealed class ModifierModel(PortfolioAppService portfolios) : CrmPage
{
    private const string List = "/territoires/portefeuilles";

    [BindProperty]
    public PortfolioInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public Guid? Id { get; private set; }

    /// <summary>Those typed, and some to fill.</summary>
    public IReadOnlyList<EligibleDepartmentInput> Lines =>
        [.. (Input.EligibleDepartments ?? []).Where(l => !l.IsBlank), .. Enumerable.Repeat(new EligibleDepartmentInput(), 3)];

    public async Task OnGetAsync(Guid? id, CancellationToken ct)
    {
        if (id is { } known) (Input, Stamp) = (await portfolios.InputOf(known, ct), (await portfolios.Get(known, ct)).Stamp);
        Show(id);
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken ct)
    {
        PortfolioRow? saved = null;
        if (await Try(async () => saved = id is { } known ? await portfolios.Change(known, Input, Stamp, ct)
            : (await portfolios.Create(Input with { Id = null }, ct)).Item))
        {
            Toast(id is null ? "Portefeuille créé" : "Portefeuille enregistré");
            return GoTo($"{List}/{saved!.Id}");
        }
        Show(id);
        return Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken ct)
    {
        await portfolios.Delete(id, null, ct);
        Toast("Portefeuille mis à la corbeille", undoUrl: $"{List}/{id}/modifier?handler=Restore");
        return GoTo(List);
    }

    public async Task<IActionResult> OnPostRestoreAsync(Guid id, CancellationToken ct)
    {
        await portfolios.Restore(id, ct);
        return GoTo($"{List}/{id}");
    }

    private void Show(Guid? id)
    {
        Id = id;
        Head(id is null ? "Nouveau portefeuille" : "Modifier le portefeuille", new Crumb("Territoires", "/territoires"), new Crumb("Portefeuilles", List));
    }
}
