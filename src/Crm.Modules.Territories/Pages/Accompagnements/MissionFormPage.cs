using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Accompaniments;
using Crm.Workbench;
using Crm.Workbench.Dossiers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Pages.Accompagnements;

/// <summary>What opening and changing a mission have in common: the form and what was typed.</summary>
internal abstract class MissionFormPage : CrmPage
{
    [BindProperty]
    public AccompanimentInput Input { get; set; } = new();

    [BindProperty]
    public string? Dossier { get; set; }

    [BindProperty]
    public Guid? Stamp { get; set; }

    public AccompanimentForm Form { get; protected set; } = null!;

    /// <summary>Without the blank lines of objectives: to take one away, one empties its words.</summary>
    protected AccompanimentInput Typed =>
        Input with { Dossier = DossierRef.Parse(Dossier), Objectives = [.. (Input.Objectives ?? []).Where(o => !string.IsNullOrWhiteSpace(o.Text))] };

    /// <summary>Also keeps what was typed when the territory is out of scope.</summary>
    protected async Task<bool> TryWrite(Func<Task> useCase)
    {
        try
        {
            return await Try(useCase);
        }
        catch (BusinessException refused) when (refused.Code == WorkbenchErrors.OutOfScope)
        {
            ModelState.AddModelError("Input.TerritoryId", HttpContext.RequestServices.GetRequiredService<Texts>().Of(refused));
            Response.StatusCode = IsFragment ? 422 : 403;
            return false;
        }
    }
}
