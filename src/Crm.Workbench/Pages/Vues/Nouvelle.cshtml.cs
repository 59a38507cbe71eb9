using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Vues;

/// <summary>Keeps the list as it stands under a name.</summary>
[Requires]
internal sealed class NouvelleModel(ViewAppService views, ListCatalog lists, ICurrentUser user) : ViewFormPage(views, lists, user)
{
    public void OnGet() => Title();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Title();
        var made = Guid.Empty;
        if (!await Try(async () => made = (await Views.Create(Input with { Id = null, List = Liste, Query = Requete }, ct)).Id)) return Page();
        Toast("Vue enregistrée");
        return GoTo((await Views.Get(made, ct)).Url);
    }

    private void Title() => Head("Enregistrer cette vue", new Crumb(Definition?.Label ?? throw CoreErrors.Missing(), Back));
}
