using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Governance.Contracts;
using Crm.Modules.Governance.Members;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Governance.Pages.Gouvernance;

/// <summary>A mandate: added, changed, ended, or deleted when typed by mistake.</summary>
[Requires(GovernancePermissions.Bodies.Edit)]
internal sealed class MembreModel(MemberAppService members) : CrmPage
{
    [BindProperty]
    public MemberForm Input { get; set; } = new();

    [FromRoute(Name = "id")]
    public Guid BodyId { get; set; }

    [FromRoute(Name = "memberId")]
    public Guid? MemberId { get; set; }

    public static IEnumerable<SelectListItem> Roles => MemberWords.Roles.Select(r => new SelectListItem(r.Value, r.Key.ToString()));
    public static IEnumerable<SelectListItem> Seats => MemberWords.Seats.Select(s => new SelectListItem(s.Value, s.Key.ToString()));
    private string Back => $"/gouvernance/{BodyId}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Title(ct);
        if (MemberId is { } id) Input = MemberForm.Of(await members.Get(BodyId, id, ct));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Title(ct);
        if (!await Try(async () => _ = MemberId is { } id
            ? await members.Change(BodyId, id, Input.ToInput(), Input.Stamp, ct)
            : (await members.Appoint(BodyId, Input.ToInput(), ct)).Member)) return Page();
        Toast("Mandat enregistré");
        return GoTo(Back);
    }

    public async Task<IActionResult> OnPostSupprimerAsync(CancellationToken ct)
    {
        await members.Delete(BodyId, MemberId!.Value, null, ct);
        Toast("Mandat supprimé", undoUrl: $"{Back}/membres/{MemberId}?handler=Retablir");
        return GoTo(Back);
    }

    public async Task<IActionResult> OnPostRetablirAsync(CancellationToken ct)
    {
        await members.Restore(BodyId, MemberId!.Value, ct);
        Toast("Mandat rétabli");
        return GoTo(Back);
    }

    private async Task Title(CancellationToken ct) =>
        Head(MemberId is null ? "Ajouter un membre" : "Modifier un mandat", new Crumb("Gouvernance", "/gouvernance"),
            new Crumb(await members.NameOf(BodyId, ct), Back));
}

/// <summary>The form of a mandate.</summary>
internal sealed class MemberForm
{
    public string? Name { get; set; }
    public string? Quality { get; set; }
    public string? College { get; set; }
    public MemberRole Role { get; set; } = MemberRole.Member;
    public SeatKind Seat { get; set; }
    public string? Authority { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public string? EndReason { get; set; }
    public string? Account { get; set; }
    public Guid? Stamp { get; set; }

    public MemberInput ToInput() => new()
    {
        Name = Name, Quality = Quality, College = College, Role = Role, Seat = Seat, Authority = Authority, From = From, To = To,
        EndReason = EndReason, Account = Account,
    };

    public static MemberForm Of(MemberOutput m) => new()
    {
        Name = m.Name, Quality = m.Quality, College = m.College, Role = m.Role, Seat = m.Seat, Authority = m.Authority, From = m.From, To = m.To,
        EndReason = m.EndReason, Account = m.Account, Stamp = m.Stamp,
    };
}
