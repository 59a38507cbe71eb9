using Crm.Foundation.Access;
using Crm.Foundation.Web;

namespace Crm.Web.Pages.Administration;

/// <summary>What there is to administer, for whoever has at least one of its rights.</summary>
[Requires]
internal sealed class IndexModel(Crm.Web.Administration.AdministrationCards cards) : CrmPage
{
    public IReadOnlyList<Crm.Web.Administration.AdministrationCard> Cards { get; private set; } = [];

    public void OnGet()
    {
        Head("Administration");
        Cards = cards.Mine();
    }
}
