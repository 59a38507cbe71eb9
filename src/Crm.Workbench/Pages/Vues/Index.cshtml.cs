using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Web;
using Crm.Workbench.Lists;

namespace Crm.Workbench.Pages.Vues;

/// <summary>One's views, list by list, and those shared with one.</summary>
[Requires]
internal sealed class IndexModel(ViewAppService service, ListCatalog lists) : CrmPage
{
    public IReadOnlyList<ViewOutput> Views { get; private set; } = [];
    public IEnumerable<IGrouping<ListDefinition, ViewOutput>> Groups =>
        Views.GroupBy(v => lists.Find(v.List)!).OrderBy(g => g.Key.Label, StringComparer.CurrentCulture);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Head("Mes vues");
        Views = (await service.List(null, new PageRequest(1, PageRequest.MaxSize), ct)).Items;
    }

    public static string Words(ViewOutput view) => string.Join(" · ", new[]
    {
        view.IsDefault ? "la liste s’ouvre avec elle" : null,
        view.Sharing switch { Sharing.National => "tout le réseau", Sharing.Departments => "votre Caf", _ => "vous seul" },
        view.Mine ? null : "partagée avec vous",
    }.OfType<string>());
}
