using Crm.Foundation.Access;
using Crm.Foundation.Web;
using Crm.Workbench.Search;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Recherche;

/// <summary>Search over every module; with <c>fragment=1</c>, the options of the command palette.</summary>
[Requires]
internal sealed class IndexModel(SearchAppService search) : CrmPage
{
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    public SearchAnswer Answer { get; private set; } = SearchAnswer.Nothing;
    public bool Asked => (Q ?? "").Trim().Length >= SearchAppService.MinLength;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? fragment, CancellationToken ct)
    {
        Head("Recherche");
        Answer = await search.Find(Q, fragment is null ? SearchAppService.OfPage : SearchAppService.OfPalette, ct);
        return fragment is null ? Page() : Partial("_Options", Answer);
    }
}
