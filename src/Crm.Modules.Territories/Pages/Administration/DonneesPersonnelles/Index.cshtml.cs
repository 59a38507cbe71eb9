using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.PersonalData;
using Crm.Workbench.Access;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Administration.DonneesPersonnelles;

/// <summary>Finds a person to answer, and lists the answers given.</summary>
[Requires(WorkbenchPermissions.PersonalData.Requests)]
internal sealed class IndexModel(PersonPages pages) : CrmPage
{
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    public IReadOnlyList<ContactCard> Found { get; private set; } = [];
    public Page<PersonRequestOutput> Requests { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? sort, [FromQuery(Name = "page")] int? number, CancellationToken ct)
    {
        Head("Demandes de personnes", new Crumb("Administration", "/administration"));
        if (!string.IsNullOrWhiteSpace(Q)) Found = await pages.Find(Q, ct);
        Requests = await pages.Requests.List(new PersonRequestFilter(), new PageRequest(number, null, sort), ct);
    }
}
