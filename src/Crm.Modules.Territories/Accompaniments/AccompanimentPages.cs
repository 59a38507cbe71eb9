using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>What the filter of the list offers, and the names of what it was given.</summary>
internal sealed record AccompanimentChoices(IReadOnlyList<ThemeOutput> Themes, string? Territory, string? Officer);

/// <summary>Something of the story of a mission: an exchange, time noted directly, or a step.</summary>
internal sealed record StoryItem(DateOnly Date, InteractionLine? Exchange = null, StoryTime? Time = null, StoryStep? Step = null);

internal sealed record StoryTime(Guid Id, int Minutes, string? Note, string Officer);

internal sealed record StoryStep(StepKind Kind, AccompanimentStage Stage, string? Note, string By);

/// <summary>Everything the page of a mission shows.</summary>
internal sealed record AccompanimentFile(AccompanimentOutput Mission, IReadOnlyList<IGrouping<DateOnly, StoryItem>> Days, int Exchanges, bool MayEdit)
{
    public bool IsOpen => Mission.ClosedOn is null;
}

/// <summary>Missions for the screens: the list, one with its story, those of a territory, and the export.</summary>
internal sealed class AccompanimentPages(AccompanimentsData data, AccompanimentReader reader, Lines lines, DossierBook dossiers, ICurrentUser user,
    IUserDirectory directory, People people)
{
    private const int MostOfStory = 100;

    public async Task<Page<AccompanimentOutput>> List(AccompanimentFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await reader.List(filter, request, ct);
        var cards = await dossiers.ByRefs(page.Items.Select(a => a.Dossier).OfType<DossierRef>(), ct);
        return page.Select(a => a with { DossierCard = a.Dossier is { } dossier ? cards.GetValueOrDefault(dossier) : null });
    }

    public async Task<AccompanimentChoices> Choices(AccompanimentFilter filter, CancellationToken ct)
    {
        var officer = string.IsNullOrWhiteSpace(filter.Officer) || filter.Officer == People.Me ? null : await people.Find(filter.Officer, ct);
        return new AccompanimentChoices(await reader.Themes(ct),
            filter.Territory is { } territory ? await data.Territories.Where(t => t.Id == territory).Select(t => t.Name).FirstOrDefaultAsync(ct) : null,
            officer is { } id ? (await directory.ByIds([id], ct)).GetValueOrDefault(id)?.Name : null);
    }

    public Task<Page<AccompanimentOutput>> OfTerritory(Guid territory, CancellationToken ct) =>
        reader.List(new AccompanimentFilter(territory), new PageRequest(), ct);

    /// <summary>Its story is one: exchanges, time and steps by day, newest first.</summary>
    public async Task<AccompanimentFile> File(Guid id, CancellationToken ct)
    {
        var noted = await Noted(id).OrderByDescending(n => n.Date).Take(MostOfStory).ToListAsync(ct);
        var (mission, names) = await reader.Get(id, [.. noted.Select(n => n.By)], ct);
        var exchanges = data.Interactions.Where(i => i.DossierId == id && i.DossierKind == AccompanimentNoun.Name);
        var found = await lines.Of(exchanges.OrderByDescending(i => i.Date).ThenByDescending(i => i.Id).Take(MostOfStory)).ToListAsync(ct);
        // The mission is where one is: its name under each line would say nothing.
        var shown = await lines.Complete([.. found.Select(l => l with { DossierRef = null })], ct);
        string Name(Guid person) => names.GetValueOrDefault(person)?.Name ?? "ancien compte";
        var story = shown.Select(e => new StoryItem(e.Date, Exchange: e)).Concat(noted.Select(n => n.Step is null
            ? new StoryItem(n.Date, Time: new StoryTime(n.Id, n.Minutes, n.Note, Name(n.By)))
            : new StoryItem(n.Date, Step: new StoryStep(n.Step.Value, n.Stage, n.Note, Name(n.By)))));
        var card = mission.Dossier is { } dossier ? (await dossiers.ByRefs([dossier], ct)).GetValueOrDefault(dossier) : null;
        return new AccompanimentFile(mission with { DossierCard = card }, [.. story.GroupBy(s => s.Date).OrderByDescending(g => g.Key)],
            shown.Count, await MayEdit(id, ct));
    }

    public async Task<bool> MayEdit(Guid id, CancellationToken ct) =>
        user.Has(TerritoriesPermissions.Accompaniments.Edit)
            && (user.Profile.Everything
            || user.Covers(await data.Accompaniments.Where(a => a.Id == id).SelectMany(a => a.ScopeRows).Select(r => r.Code).ToListAsync(ct)));

    /// <summary>Time and steps in one command.</summary>
    private IQueryable<Noted> Noted(Guid id) => data.TimeEntries.AsNoTracking().Where(t => t.AccompanimentId == id)
        .Select(t =>
            new Noted { Id = t.Id, Date = t.Date, By = t.Officer, Minutes = t.Minutes, Note = t.Note, Step = null, Stage = AccompanimentStage.Response })
        .Concat(data.AccompanimentSteps.AsNoTracking().Where(s => s.AccompanimentId == id)
            .Select(s => new Noted { Id = s.Id, Date = s.On, By = s.By, Minutes = 0, Note = s.Note, Step = s.Kind, Stage = s.Stage }));
}

/// <summary>A line of the story before names are known.</summary>
internal sealed record Noted
{
    public Guid Id { get; init; }
    public DateOnly Date { get; init; }
    public Guid By { get; init; }
    public int Minutes { get; init; }
    public string? Note { get; init; }
    public StepKind? Step { get; init; }
    public AccompanimentStage Stage { get; init; }
}
