using System.Text.Json;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Pages.Echanges;

/// <summary>What logging and correcting an exchange have in common: the form, what was typed, the answer to the panel.</summary>
internal abstract class LogPage : CrmPage
{
    [BindProperty]
    public InteractionInput Input { get; set; } = new();

    [BindProperty]
    public string? Dossier { get; set; }

    /// <summary>People by presence, as <c>contact:id</c> or <c>user:id</c>.</summary>
    [BindProperty]
    public IReadOnlyList<string> Present { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<string> Excused { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<string> Absent { get; set; } = [];

    [BindProperty]
    public string? DraftKey { get; set; }

    /// <summary><c>?panneau=1</c>: the form alone, for the panel from the right.</summary>
    [BindProperty(SupportsGet = true)]
    public int Panneau { get; set; }

    protected bool InPanel => Panneau == 1;

    public LogForm Form { get; protected set; } = null!;

    protected InteractionInput Typed => Input with
    {
        Dossier = DossierRef.Parse(Dossier), NextStep = Input.NextStep is { IsBlank: false } step ? step : null, Tags = Input.Tags ?? [],
        NewPeople = Input.NewPeople?.Where(p => !string.IsNullOrWhiteSpace(p.Name)).ToList(),
        Participants = [.. Of(Present, Presence.Present), .. Of(Excused, Presence.Excused), .. Of(Absent, Presence.Absent)],
    };

    /// <summary>Also keeps what was typed when a territory is out of scope.</summary>
    protected async Task<bool> TryLog(Func<Task> useCase)
    {
        try
        {
            return await Try(useCase);
        }
        catch (BusinessException refused) when (refused.Code == WorkbenchErrors.OutOfScope)
        {
            ModelState.AddModelError("Input.TerritoryIds", HttpContext.RequestServices.GetRequiredService<Texts>().Of(refused));
            Response.StatusCode = IsFragment ? 422 : 403;
            return false;
        }
    }

    /// <summary>The panel closes and says so; a page goes to the exchange.</summary>
    protected IActionResult Saved(string said, Guid id)
    {
        var (undo, open) = ($"/echanges/{id}/supprimer", $"/echanges/{id}");
        if (!InPanel)
        {
            Toast(said, undo);
            return GoTo(open);
        }
        if (ShowsExchanges(Request.Headers["HX-Current-URL"].ToString()))
        {
            Toast(said, undo, open);
            Response.Headers["HX-Refresh"] = "true";
        }
        else Response.Headers["HX-Trigger"] =
            JsonSerializer.Serialize(new Dictionary<string, object> { ["panel-close"] = new { },
            ["toast"] = new { text = said, undoUrl = undo, openUrl = open } });
        return new StatusCodeResult(204);
    }

    private static IEnumerable<Participant> Of(IReadOnlyList<string> people, Presence presence) =>
        people.Select(p => Participant.Parse(p, presence)).OfType<Participant>();

    /// <summary>Pages that show what was just logged are drawn again; elsewhere nothing moves under the person's eyes.</summary>
    private static bool ShowsExchanges(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.AbsolutePath is "/" or "/echanges" or "/echanges/taches"
            || (url.AbsolutePath.StartsWith("/territoires/", StringComparison.Ordinal) && url.AbsolutePath.Count(c => c == '/') == 2));
}
