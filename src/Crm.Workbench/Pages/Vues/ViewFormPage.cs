using Crm.Foundation.Access;
using Crm.Foundation.Web;
using Crm.Workbench.Access;
using Crm.Workbench.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Workbench.Pages.Vues;

/// <summary>What making and changing a view share.</summary>
internal abstract class ViewFormPage(ViewAppService views, ListCatalog lists, ICurrentUser user) : CrmPage
{
    protected ViewAppService Views => views;

    [FromQuery(Name = "liste")]
    public string? Liste { get; set; }

    [FromQuery(Name = "requete")]
    public string? Requete { get; set; }

    [BindProperty]
    public ViewInput Input { get; set; } = new() { Sharing = Sharing.Private };

    public ListDefinition? Definition => lists.Find(Liste);
    public string Back => Definition is { } list ? $"{list.Path}?{list.Keep(Requete)}&vue={OpensWithItsView.Everything}" : "/vues";

    /// <summary>What this person may choose.</summary>
    public IEnumerable<(Sharing Sharing, string Word, string Icon)> Sharings
    {
        get
        {
            yield return (Sharing.Private, "Moi seul", "lock");
            if (!user.Has(WorkbenchPermissions.Views.Share)) yield break;
            if (user.Profile.Departments.Count > 0) yield return (Sharing.Departments, "Ma Caf", "home");
            if (user.Profile.Everything) yield return (Sharing.National, "Tout le réseau", "flag");
        }
    }
}
