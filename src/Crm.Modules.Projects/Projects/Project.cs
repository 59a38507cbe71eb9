using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Themes;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Projects.Projects;

/// <summary>What a holder wants to do for families of some territories, from the idea to its evaluation.</summary>
internal sealed class Project : AuditedEntity, IScoped<ProjectDepartment>, IHasAudience
{
    public const int TitleMaxLength = 300;
    public const int SummaryMaxLength = 10_000;
    public const int PlacesMaxLength = 500;
    public const int TextMaxLength = 300;
    public const int KeyMaxLength = 60;
    public const int SearchMaxLength = 800;
    public const int MaxHolders = 30;

    private readonly List<ProjectDepartment> scopeRows = [];
    private readonly List<ProjectTerritory> territories = [];
    private readonly List<ProjectHolder> holders = [];

    private Project() { }

    internal Project(Guid id, string title, ProjectStatus status, DateOnly today) : base(id)
    {
        (Status, StatusSince) = (status, today);
        Describe(title, null, null);
    }

    public string Title { get; private set; } = "";
    public string? Summary { get; private set; }

    /// <summary>Places as the source cites them, beside the official territories.</summary>
    public string? Places { get; private set; }
    public string? Source { get; private set; }

    /// <summary>The heading under which the source lists it: « Régional », « Nord »…</summary>
    public string? Heading { get; private set; }
    public ProjectStatus Status { get; private set; }
    public DateOnly StatusSince { get; private set; }
    public string? Call { get; private set; }
    public string CallKey { get; private set; } = "";
    public string? ThemeCode { get; private set; }
    public string? RegionCode { get; private set; }
    public bool WholeRegion { get; private set; }
    public Audience Audience { get; private set; } = Audience.Caf;

    /// <summary>« Porteur à compléter »: nobody is named yet.</summary>
    public bool MissingHolder { get; private set; } = true;

    /// <summary>With the call, the identity of the line that made it in an imported file.</summary>
    public string? ExternalKey { get; private set; }

    /// <summary>That line as last imported, to see what a new version of the file changes.</summary>
    [NotAudited]
    public string? ImportedLine { get; private set; }
    public string SearchText { get; private set; } = "";
    public IReadOnlyCollection<ProjectDepartment> ScopeRows => scopeRows;
    public IReadOnlyCollection<ProjectTerritory> Territories => territories;
    public IReadOnlyCollection<ProjectHolder> Holders => holders;

    public IEnumerable<string> Departments => scopeRows.Select(r => r.Code).Where(c => c != ScopeRow.Everywhere);

    public void Describe(string title, string? summary, string? places)
    {
        Title = Check.Text(title, TitleMaxLength, "title");
        Summary = Check.OptionalText(summary, SummaryMaxLength, "summary");
        Places = Check.OptionalText(places, PlacesMaxLength, "places");
        Index();
    }

    public void ListedIn(string? source, string? heading)
    {
        Source = Check.OptionalText(source, TextMaxLength, "source");
        Heading = Check.OptionalText(heading, TextMaxLength, "heading");
    }

    public void UnderCall(string? call, string? themeCode)
    {
        Call = Check.OptionalText(call, Theme.CallMaxLength, "call");
        (CallKey, ThemeCode) = (Foundation.Text.SearchText.Normalise(Call), string.IsNullOrWhiteSpace(themeCode) ? null : themeCode.Trim());
    }

    public void HeldBy(IEnumerable<string> names)
    {
        var wanted = names.Select(n => n.Trim()).Where(n => ProjectHolder.KeyOf(n).Length > 0).DistinctBy(ProjectHolder.KeyOf).ToList();
        if (wanted.Count > MaxHolders) throw new BusinessException(ProjectsErrors.TooMany).With("max", MaxHolders);
        holders.RemoveAll(h => wanted.All(n => ProjectHolder.KeyOf(n) != h.Key));
        for (var rank = 0; rank < wanted.Count; rank++)
        {
            if (holders.FirstOrDefault(h => h.Key == ProjectHolder.KeyOf(wanted[rank])) is { } known) (known.Name, known.Rank) = (wanted[rank], rank);
            else holders.Add(new ProjectHolder(Id, wanted[rank], rank));
        }
        MissingHolder = holders.Count == 0;
        Index();
    }

    /// <summary>Holders not linked yet take the organisation of their name.</summary>
    public void CarriedBy(IReadOnlyDictionary<string, Guid> organisations) =>
        holders.ForEach(h => h.OrganisationId ??= organisations.TryGetValue(h.Name, out var id) ? id : null);

    /// <summary>Takes the place; the départements and the région of it are implied territories.</summary>
    public void LocatedIn(Reach reach)
    {
        (RegionCode, WholeRegion) = (reach.Region, reach.WholeRegion);
        var implied = reach.Departments.Select(d => TerritoryIds.Of(TerritoryKind.Department, d));
        if (reach.Region is { } region) implied = implied.Append(TerritoryIds.Of(TerritoryKind.Region, region));
        var wanted = reach.Territories.Select(t => (Id: t, Implied: false)).Concat(implied.Select(t => (Id: t, Implied: true))).DistinctBy(t => t.Id)
            .ToDictionary(t => t.Id, t => t.Implied);
        territories.RemoveAll(t => !wanted.ContainsKey(t.TerritoryId));
        territories.ForEach(t => t.Implied = wanted[t.TerritoryId]);
        territories.AddRange(wanted.Where(w => territories.All(t => t.TerritoryId != w.Key)).Select(w => new ProjectTerritory(Id, w.Key, w.Value)));
        OpenTo(reach.Departments, Audience);
    }

    public void ReadBy(Audience audience) => OpenTo([.. Departments], audience);

    public void MoveTo(ProjectStatus status, DateOnly today)
    {
        if (!StatusMoves.Allows(Status, status))
            throw new BusinessException(ProjectsErrors.StatusMoveRefused).With("from", Status.Word()).With("to", status.Word());
        (Status, StatusSince) = (status, today);
    }

    public void CameFrom(string externalKey, string line) => (ExternalKey, ImportedLine) = (Check.Text(externalKey, KeyMaxLength, "externalKey"), line);

    private void OpenTo(IReadOnlyCollection<string> departments, Audience audience)
    {
        var before = (string.Join(',', scopeRows.Select(r => r.Code).Order(StringComparer.Ordinal)), Audience);
        Audience = audience;
        scopeRows.Become(audience is Audience.National ? departments.Append(ScopeRow.Everywhere) : departments);
        var now = (string.Join(',', scopeRows.Select(r => r.Code).Order(StringComparer.Ordinal)), Audience);
        if (before.Item1.Length > 0 && before != now) Raise(new ProjectReachChanged(Id, [.. scopeRows.Select(r => r.Code)], audience));
    }

    private void Index()
    {
        var text = Foundation.Text.SearchText.Normalise($"{Title} {string.Join(' ', holders.Select(h => h.Name))} {Places}");
        SearchText = text.Length > SearchMaxLength ? text[..SearchMaxLength] : text;
    }
}
