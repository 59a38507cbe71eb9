using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Administration.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Web.Pages.Administration.Comptes;

/// <summary>What the forms of an account send.</summary>
internal sealed class AccountForm
{
    public string? Email { get; set; }
    public string? Name { get; set; }
    public List<string> Roles { get; set; } = [];
    public bool Everything { get; set; }
    public List<string> Regions { get; set; } = [];
    public List<string> Departments { get; set; } = [];
    public Guid? Stamp { get; set; }

    public CreateAccount ToCreate() => new(Email, Name, Roles, Everything, Regions, Departments);

    public ChangeAccount ToChange() => new(Name, Roles, Everything, Regions, Departments);

    public static AccountForm Of(AccountView account) => new()
    {
        Email = account.Email, Name = account.Name, Roles = [.. account.Roles], Everything = account.Everything, Regions = [.. account.Regions],
        Departments = [.. account.Departments], Stamp = account.Stamp,
    };
}

/// <summary>What the two pages of an account share: its fields and what they offer.</summary>
internal abstract class AccountPage(AccountChoices choices) : CrmPage
{
    protected const string PasswordKey = "one-time-password";

    [BindProperty]
    public AccountForm Input { get; set; } = new();

    public bool MayOpenEverything => choices.MayOpenEverything;
    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Regions { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    protected async Task Offer(string title, CancellationToken ct)
    {
        Head(title, new Crumb("Administration", "/administration"), new Crumb("Comptes", "/administration/comptes"));
        (Roles, Regions, Departments) = (await choices.Roles(Input.Roles, ct), await choices.Regions(Input.Regions, ct),
            await choices.Departments(Input.Departments, ct));
    }
}
