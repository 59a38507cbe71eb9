using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Lists;
using Crm.Workbench.Persons;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>The list of missions.</summary>
[Requires(TerritoriesPermissions.Accompaniments.Default)]
internal sealed class IndexModel(AccompanimentPages pages, ICurrentUser user)
    : ListPage<AccompanimentFilter, AccompanimentOutput>(AccompanimentList.Definition)
{
    public AccompanimentChoices Choices { get; private set; } = new([], null, null);
    public bool MayEdit => user.Has(TerritoriesPermissions.Accompaniments.Edit);
    public bool MayExport => user.Has(TerritoriesPermissions.Accompaniments.Export);
    public string OfficerWord => Filter.Officer == People.Me ? "moi" : Choices.Officer ?? "inconnue";

    public async Task OnGetAsync([FromQuery] AccompanimentFilter filter, [FromQuery] PageRequest request, CancellationToken ct)
    {
        Head("Accompagnements");
        Listing = await pages.List(filter, Read(filter, request), ct);
        Choices = await pages.Choices(filter, ct);
    }
}
