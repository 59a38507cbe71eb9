using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Workbench.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Administration.DonneesPersonnelles;

/// <summary>Everything the tool holds on a person, the requests they made, and the answer to the next.</summary>
[Requires(WorkbenchPermissions.PersonalData.Requests)]
internal sealed class PersonneModel(PersonAppService requests) : CrmPage
{
    [BindProperty]
    public PersonRequestInput Input { get; set; } = new();

    public PersonFile Person { get; private set; } = null!;
    public Page<PersonRequestOutput> Requests { get; private set; } = null!;
    public IEnumerable<SelectListItem> Kinds =>
        [new("Accès à ses données", nameof(PersonRequestKind.Access)), new("Effacement", nameof(PersonRequestKind.Erasure))];
    public IEnumerable<SelectListItem> Decisions => [new("Accordée", nameof(PersonDecision.Granted)), new("Refusée", nameof(PersonDecision.Refused))];

    public Task OnGetAsync(Guid id, CancellationToken ct) => Show(id, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await Try(() => requests.Answer(Input with { ContactId = id }, ct)))
        {
            Toast(Input is { Kind: PersonRequestKind.Erasure, Decision: PersonDecision.Granted } ? "Données effacées, demande notée" : "Demande notée");
            return GoTo($"/administration/donnees-personnelles/{id}");
        }
        await Show(id, ct);
        return Page();
    }

    private async Task Show(Guid id, CancellationToken ct)
    {
        Person = await requests.File(id, ct);
        Requests = await requests.List(new PersonRequestFilter(Contact: id), new PageRequest(), ct);
        Head(Person.Name, new Crumb("Administration", "/administration"), new Crumb("Demandes de personnes", "/administration/donnees-personnelles"));
    }
}
