using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Microsoft.AspNetCore.Authorization;

namespace Crm.Web.Pages.Aide;

/// <summary>The users' guide, also before signing in.</summary>
[AllowAnonymous]
internal sealed class IndexModel(UserGuide guide, ICurrentUser user) : CrmPage
{
    public bool SignedIn => user.IsSignedIn;
    public GuidePage Shown { get; private set; } = null!;
    public IReadOnlyList<GuidePage> All => guide.Pages;

    public void OnGet(string? name)
    {
        Shown = guide.Pages.FirstOrDefault(p => p.Name == (name ?? UserGuide.Home)) ?? throw CoreErrors.Missing();
        Head(Shown.Title, name is null ? [] : [new Crumb("Aide", "/aide")]);
    }
}
