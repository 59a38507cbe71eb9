using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Ui;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>A project as it is typed on a form: names one per line, the call and its theme chosen together.</summary>
internal sealed class ProjectForm
{
    private const char Between = '|';

    public string? Title { get; set; }
    public string? Summary { get; set; }
    public string? HolderNames { get; set; }

    /// <summary>Theme and call in one choice; alone, <see cref="Call"/> names a call without themes.</summary>
    public string? ThemeCode { get; set; }
    public string? Call { get; set; }
    public ProjectStatus Status { get; set; }
    public List<Guid> TerritoryIds { get; set; } = [];
    public List<string> Departments { get; set; } = [];
    public string? Region { get; set; }
    public string? Places { get; set; }
    public string? Heading { get; set; }
    public string? Source { get; set; }
    public Audience Audience { get; set; } = Audience.Caf;

    public static string ThemeKey(string? call, string code) => code + Between + call;

    public static ProjectForm Of(ProjectOutput p) => new()
    {
        Title = p.Title, Summary = p.Summary, HolderNames = string.Join('\n', p.HolderNames), Call = p.Call, ThemeCode = p.ThemeCode is { } code
            ? ThemeKey(p.Call, code) : null,
        Status = p.Status, TerritoryIds = [.. p.TerritoryIds], Departments = p.WholeRegion ? [] : [.. p.Departments], Region = p.Region,
        Places = p.Places, Heading = p.Heading, Source = p.Source, Audience = p.Audience,
    };

    /// <summary>On a change, the status stays: it moves on the project's page.</summary>
    public SaveProject ToInput(bool creating)
    {
        var theme = ThemeCode?.Split(Between, 2) ?? [];
        var holders = (HolderNames ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new SaveProject(Title, Summary, holders, theme.Length == 2 ? theme[1] : Call, theme.Length == 2 ? theme[0] : null,
            creating ? Status : null, TerritoryIds, Departments, Region, Places, Heading, Source, Audience);
    }
}

/// <summary>What the form of a project offers.</summary>
internal sealed record ProjectChoices(
    IReadOnlyList<ThemeOutput> Themes, IReadOnlyList<TerritoryCard> Departments, IReadOnlyList<TerritoryCard> Regions, IReadOnlyList<TerritoryCard> Chosen)
{
    public static readonly ProjectChoices Nothing = new([], [], [], []);
}

/// <summary>One field that someone else changed meanwhile.</summary>
internal sealed record FieldConflict(string Label, string? Theirs, string? Mine);

/// <summary>Opens, saves and deletes projects by their form.</summary>
internal sealed class ProjectForms(ProjectAppService projects, ThemeReader themes, IGeography geography)
{
    public async Task<ProjectChoices> Choices(IReadOnlyCollection<Guid> territories, CancellationToken ct) => new(
        await themes.Of(null, ct), await geography.All(TerritoryKind.Department, ct), await geography.All(TerritoryKind.Region, ct),
        [.. (await geography.ByIds(territories, ct)).Values]);

    public Task<ProjectOutput> Get(Guid id, CancellationToken ct) => projects.Get(id, ct);

    public async Task<ProjectOutput> Save(Guid? id, ProjectForm form, Guid? stamp, CancellationToken ct) => id is { } known
        ? await projects.Update(known, form.ToInput(creating: false), stamp ?? throw CoreErrors.StaleObject(), ct)
        : (await projects.Create(form.ToInput(creating: true), ct)).Project;

    /// <summary>What differs between the project now and what was typed.</summary>
    public static IReadOnlyList<FieldConflict> Conflicts(ProjectOutput now, ProjectForm mine)
    {
        var theirs = ProjectForm.Of(now);
        FieldConflict[] all =
        [
            new("Titre", theirs.Title, mine.Title), new("Résumé", theirs.Summary, mine.Summary), new("Porteurs", theirs.HolderNames, mine.HolderNames),
            new("Appel", theirs.Call, mine.ToInput(false).Call), new("Territoires", Many(theirs.TerritoryIds), Many(mine.TerritoryIds)),
            new("Région", theirs.Region, mine.Region),
            new("Qui peut lire", AudienceTagHelper.Of(theirs.Audience).Word, AudienceTagHelper.Of(mine.Audience).Word),
            new("Départements", string.Join(", ", theirs.Departments), string.Join(", ", mine.Departments)),
            new("Lieux cités", theirs.Places, mine.Places), new("Rubrique", theirs.Heading, mine.Heading), new("Source", theirs.Source, mine.Source),
        ];
        return [.. all.Where(c => Lines(c.Theirs) != Lines(c.Mine))];
    }

    public Task Delete(Guid id, CancellationToken ct) => projects.Delete(id, null, ct);

    public Task Restore(Guid id, CancellationToken ct) => projects.Restore(id, ct);

    private static string Many(List<Guid> territories) => Fr.Count(territories.Count, "territoire");

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
