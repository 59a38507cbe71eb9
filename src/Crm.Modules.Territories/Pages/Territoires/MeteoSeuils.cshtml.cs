using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Weather;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Pages.Territoires;

/// <summary>From when a fact is worth following: national thresholds, and those of a Caf's département.</summary>
[Requires(TerritoriesPermissions.Weather.Default)]
internal sealed class MeteoSeuilsModel(ThresholdAppService thresholds, ICurrentUser user) : CrmPage
{
    private static readonly (string Name, string Label, Func<Thresholds, Threshold> Of)[] Facts =
    [
        ("Silence", "Jours sans échange", t => t.Silence), ("Tasks", "Suites en retard", t => t.Tasks), ("Milestones", "Jalons en retard", t => t.Milestones),
        ("Unspent", "Argent non dépensé, en euros", t => t.Unspent), ("Accompaniments", "Accompagnements sans activité", t => t.Accompaniments),
    ];

    [FromQuery(Name = "departement")] public string? Departement { get; set; }

    [BindProperty] public ThresholdsForm Input { get; set; } = new();

    public ThresholdRow Row { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];
    public bool MaySet => thresholds.MaySet(Row.Department);
    public IEnumerable<(string Name, string Label, Threshold Value)> Lines =>
        Facts.Select(f => (f.Name, f.Label, f.Of(Request.Method == "POST" ? Input.ToThresholds() : Row.Thresholds)));

    public string? Error(string fact) => ModelState.TryGetValue("Input." + fact, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    public Task OnGetAsync(CancellationToken ct) => Show(Departement, ct);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "departement")] string? department, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Weather.Thresholds);
        await Show(department, ct);
        // A cell that is no number reads as 0, which is out of range and said so beside its fact.
        ModelState.Clear();
        if (!await Try(() => thresholds.Set(Row.Department, Input.ToThresholds(), ct))) return Page();
        Toast("Seuils enregistrés");
        return GoTo($"/territoires/meteo/seuils?departement={Row.Department}");
    }

    public async Task<IActionResult> OnPostClearAsync([FromForm(Name = "departement")] string? department, CancellationToken ct)
    {
        user.Demand(TerritoriesPermissions.Weather.Thresholds);
        await thresholds.Clear(Whose(department), ct);
        Toast("Seuils rétablis");
        return GoTo($"/territoires/meteo/seuils?departement={department}");
    }

    /// <summary>Asked for nothing, somebody of a Caf means their own, the national team the whole country.</summary>
    private string Whose(string? department) => !string.IsNullOrWhiteSpace(department) ? department.Trim().ToUpperInvariant()
        : user.Profile.Everything ? WeatherSetting.National : user.Profile.Departments.Order(StringComparer.Ordinal).FirstOrDefault(WeatherSetting.National);

    private async Task Show(string? department, CancellationToken ct)
    {
        Row = await thresholds.Get(Whose(department), ct);
        var own = (await thresholds.List(ct)).Select(r => (r.Department, r.Name));
        Choices = [.. own.Concat(user.Profile.Departments.Select(d => (Department: d, Name: ""))).Append((Row.Department, Row.Name)).DistinctBy(c => c.Item1)
            .Select(c =>
                new SelectListItem(c.Item1 == WeatherSetting.National ? "Seuils nationaux" : $"{c.Item1} {c.Item2}".Trim(), c.Item1,
                c.Item1 == Row.Department))];
        Head("Seuils de la météo", new Crumb("Territoires", "/territoires"));
    }
}

/// <summary>Fifteen numbers as typed.</summary>
internal sealed class ThresholdsForm
{
    public ThresholdForm Silence { get; set; } = new();
    public ThresholdForm Tasks { get; set; } = new();
    public ThresholdForm Milestones { get; set; } = new();
    public ThresholdForm Unspent { get; set; } = new();
    public ThresholdForm Accompaniments { get; set; } = new();

    public Thresholds ToThresholds() => new(Silence.To(), Tasks.To(), Milestones.To(), Unspent.To(), Accompaniments.To());
}

internal sealed class ThresholdForm
{
    public int Follow { get; set; }
    public int Watch { get; set; }
    public int Trouble { get; set; }

    public Threshold To() => new(Follow, Watch, Trouble);
}
