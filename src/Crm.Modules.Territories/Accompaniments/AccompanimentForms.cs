using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Dossiers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>The form of a mission, ready to be shown: what is typed and what may be chosen without a script.</summary>
internal sealed record AccompanimentForm(AccompanimentInput Input)
{
    public const int BlankObjectives = 3;

    public Guid? Edited { get; init; }
    public Guid? Stamp { get; init; }
    public IReadOnlyList<SelectListItem> Themes { get; init; } = [];
    public IReadOnlyList<SelectListItem> Territories { get; init; } = [];
    public IReadOnlyList<SelectListItem> Dossiers { get; init; } = [];
    public IReadOnlyList<SelectListItem> Officers { get; init; } = [];
    public IReadOnlyList<SelectListItem> InCharge { get; init; } = [];

    /// <summary>Those typed, and some to fill.</summary>
    public IReadOnlyList<ObjectiveInput> Objectives => [.. Input.Objectives ?? [], .. Enumerable.Repeat(new ObjectiveInput(), BlankObjectives)];
}

/// <summary>Prefills the form and offers what can be chosen in it.</summary>
internal sealed class AccompanimentForms(AccompanimentReader reader, IGeography geography, IUserDirectory directory, DossierBook dossiers,
    ICurrentUser user, IClock clock)
{
    private const int MonthsOfMission = 6;

    public Task<AccompanimentForm> New(Guid? territory, string? dossier, CancellationToken ct) => Show(new AccompanimentForm(new AccompanimentInput
    {
        TerritoryId = territory, Dossier = DossierRef.Parse(dossier), Officers = [user.Id.ToString()], InCharge = user.Id.ToString(), From = clock.Today,
        To = clock.Today.AddMonths(MonthsOfMission),
        Audience = Audience.Caf, Stage = AccompanimentStage.Response,
    }), ct);

    public async Task<AccompanimentForm> Edit(Guid id, CancellationToken ct)
    {
        var mission = await reader.Get(id, ct);
        return await Show(new AccompanimentForm(mission.ToInput()) { Edited = id, Stamp = mission.Stamp }, ct);
    }

    public async Task<AccompanimentForm> Show(AccompanimentForm form, CancellationToken ct)
    {
        var input = form.Input;
        var chosen = (input.Officers ?? []).ToHashSet();
        var people = await directory.Search(null, ct);
        var others = chosen.Select(o => Guid.TryParse(o, out var id) ? id : Guid.Empty)
            .Where(o => o != Guid.Empty && people.All(p => p.Id != o)).Append(user.Id).ToList();
        var all = people.Concat((await directory.ByIds(others, ct)).Values).DistinctBy(p => p.Id).OrderBy(p => p.Name).ToList();
        string Label(UserCard card) => card.Id == user.Id ? $"{card.Name} (moi)" : card.Name;
        var places = input.TerritoryId is { } place ? await geography.ByIds([place], ct) : new Dictionary<Guid, TerritoryCard>();
        var offered = (await dossiers.Search(null, input.TerritoryId is { } here ? [here] : [], ct))
            .Where(d => d.Kind != AccompanimentNoun.Name).ToList();
        if (input.Dossier is { } dossier && offered.All(d => d.Id != dossier.Id)) offered.InsertRange(0, (await dossiers.ByRefs([dossier], ct)).Values);
        return form with
        {
            Themes = [.. (await reader.Themes(ct)).Select(t => new SelectListItem(t.Name, t.Code, t.Code == input.Theme))],
            Territories = [.. places.Values.Select(t => new SelectListItem(t.Name, t.Id.ToString(), true))],
            Dossiers = [.. offered.Select(d => new SelectListItem(d.Title, new DossierRef(d.Kind, d.Id).ToString(), input.Dossier?.Id == d.Id))],
            Officers = [.. all.Select(p => new SelectListItem(Label(p), p.Id.ToString(), chosen.Contains(p.Id.ToString())))],
            InCharge = [.. all.Select(p => new SelectListItem(Label(p), p.Id.ToString(), p.Id.ToString() == input.InCharge))],
        };
    }
}
