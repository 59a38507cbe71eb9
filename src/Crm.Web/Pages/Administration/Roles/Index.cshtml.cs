using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Administration.Roles;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Administration.Roles;

/// <summary>Roles × permissions, module by module; each role is saved with its own version.</summary>
[Requires(WebPermissions.Roles)]
internal sealed class IndexModel(RoleAdministration roles, RoleWords words) : CrmPage
{
    [BindProperty]
    public string? NewName { get; set; }

    public IReadOnlyList<RoleView> Roles { get; private set; } = [];
    public IReadOnlyList<PermissionView> Permissions => roles.Permissions;

    public IReadOnlyList<RoleDeed> DeedsOf(RoleView role) => words.Of(role.Permissions.ToHashSet());

    public Task OnGetAsync(CancellationToken ct) => Show(ct);

    /// <summary>One box per role and permission, <c>role:permission</c>.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm] string[] rights, [FromForm] Dictionary<Guid, Guid> stamps, CancellationToken ct)
    {
        var wanted = rights.Select(r => r.Split(':', 2)).Where(r => r.Length == 2).ToLookup(r => r[0], r => r[1]);
        return await Try(() => roles.ChangeAll([.. stamps.Select(s => new RoleRights(s.Key, s.Value, [.. wanted[s.Key.ToString()]]))], ct))
            ? Back("Droits enregistrés : ils valent dans la minute.") : await Again(ct);
    }

    public async Task<IActionResult> OnPostCreateAsync(CancellationToken ct) =>
        await Try(() => roles.Create(new CreateRole(NewName), ct), "New") ? Back("Rôle créé : cochez ses droits.") : await Again(ct);

    public async Task<IActionResult> OnPostRenameAsync(Guid id, Guid stamp, string? name, CancellationToken ct) =>
        await Try(async () => await roles.Change(id, new ChangeRole(name, (await roles.Get(id, ct)).Permissions), stamp, ct))
            ? Back("Rôle renommé.") : await Again(ct);

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, Guid stamp, CancellationToken ct) =>
        await Try(() => roles.Delete(id, stamp, ct)) ? Back("Rôle supprimé.") : await Again(ct);

    private async Task<IActionResult> Again(CancellationToken ct)
    {
        await Show(ct);
        return Page();
    }

    private IActionResult Back(string toast)
    {
        Toast(toast);
        return GoTo("/administration/roles");
    }

    private async Task Show(CancellationToken ct)
    {
        Head("Rôles et droits", new Crumb("Administration", "/administration"));
        Roles = (await roles.List(new PageRequest(1, PageRequest.MaxSize), ct)).Items;
    }
}
