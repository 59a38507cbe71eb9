using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Portfolios;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Territoires.Portefeuilles;

/// <summary>Adds a territory to a portfolio, changes its entry or removes it.</summary>
[Requires(TerritoriesPermissions.Portfolios.Edit)]
internal sealed class EntreeModel(PortfolioPages portfolios) : CrmPage
{
    [BindProperty]
    public EntryInput Input { get; set; } = new();

    [BindProperty]
    public Guid? Stamp { get; set; }

    public EntryForm Form { get; private set; } = null!;
    public Guid? Entry { get; private set; }
    public IEnumerable<SelectListItem> Statuses => Enum.GetValues<EntryStatus>().Select(s => new SelectListItem(s.Label(), s.ToString()));
    public IEnumerable<SelectListItem> Territory => Chosen(Input.TerritoryId, Form.TerritoryName);
    public IEnumerable<SelectListItem> Referent => Chosen(Input.ReferentId, Form.ReferentName);

    public Task OnGetAsync(Guid id, Guid? entry, CancellationToken ct) => Show(id, entry, null, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? entry, CancellationToken ct)
    {
        if (await Try(() => entry is { } known ? portfolios.Entries.Change(id, known, Input, Stamp, ct)
            : portfolios.Entries.Add(id, Input with { Id = null }, ct)))
        {
            Toast(entry is null ? "Territoire ajouté au portefeuille" : "Entrée enregistrée");
            return GoTo($"/territoires/portefeuilles/{id}");
        }
        await Show(id, entry, Input, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid entry, CancellationToken ct)
    {
        await portfolios.Entries.Remove(id, entry, null, ct);
        Toast("Territoire retiré du portefeuille", undoUrl: $"/territoires/portefeuilles/{id}?handler=Restore&entry={entry}");
        return GoTo($"/territoires/portefeuilles/{id}");
    }

    private async Task Show(Guid id, Guid? entry, EntryInput? typed, CancellationToken ct)
    {
        (Entry, Form) = (entry, await portfolios.Form(id, entry, typed, ct));
        if (typed is null) (Input, Stamp) = (Form.Input, Form.Stamp);
        Head(entry is null ? "Ajouter un territoire" : Form.TerritoryName ?? "Entrée", new Crumb("Portefeuilles", "/territoires/portefeuilles"),
            new Crumb(Form.Portfolio.Name, $"/territoires/portefeuilles/{id}"));
    }

    private static IEnumerable<SelectListItem> Chosen(Guid? id, string? name) =>
        id is { } known && name is not null ? [new SelectListItem(name, known.ToString(), true)] : [];
}
