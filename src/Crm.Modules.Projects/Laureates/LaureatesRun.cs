using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Projects.Themes;
using Crm.Workbench.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Laureates;

/// <summary>One reading of a file of laureates. A project put in the trash since the last one stays there.</summary>
internal sealed class LaureatesRun(ProjectsData data, LaureatePlaces places, HolderOrganisations organisations, ICurrentUser user, IClock clock) : IImportRun
{
    private const string SourceText = "Dossier de presse du Plan de soutien aux associations de lutte contre la pauvreté";
    private readonly LaureateChecks checks = new(places, user);
    private readonly string call = LaureatesImporter.CallOf(places.Region.Name);

    public async Task Bring(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var lines = rows.Select(r => (Row: r, Line: LaureateLine.Of(r))).ToList();
        foreach (var (row, line) in lines) checks.Look(row, line);
        lines.RemoveAll(l => l.Row.IsRejected);
        await BringThemes([.. lines.Select(l => l.Line)], ct);
        var known = await Known(ct);
        var merge = new LaureateMerge(places, call, SourceText, clock.Today);
        var touched = new List<Project>();
        foreach (var (row, line) in lines)
        {
            if (!known.TryGetValue(line.Id, out var project))
            {
                data.Add(project = merge.New(clock.NewId(), line));
                row.Created();
            }
            else if (project.DeletedAt is null && merge.Update(project, line)) row.Changed();
            touched.Add(project);
        }
        await organisations.Link(touched, ct);
    }

    private async Task BringThemes(IReadOnlyList<LaureateLine> lines, CancellationToken ct)
    {
        var callKey = SearchText.Normalise(call);
        var known = await data.Themes.AsTracking().Where(t => t.CallKey == callKey).ToDictionaryAsync(t => t.Code, ct);
        foreach (var line in lines.DistinctBy(l => l.ThemeCode))
        {
            if (known.TryGetValue(line.ThemeCode, out var theme)) theme.Become(line.Theme);
            else data.Add(new Theme(call, line.ThemeCode, line.Theme));
        }
    }

    /// <summary>Every project of the call, whoever may read it: a line that someone else imported must not be made twice.</summary>
    private Task<Dictionary<string, Project>> Known(CancellationToken ct)
    {
        var callKey = SearchText.Normalise(call);
        return data.Projects.IgnoreQueryFilters([ModelConventions.Scope, ModelConventions.AudienceFilter, ModelConventions.SoftDelete])
            .AsTracking().AsSplitQuery().Where(p => p.CallKey == callKey && p.ExternalKey != null)
            .ToDictionaryAsync(p => p.ExternalKey!, StringComparer.OrdinalIgnoreCase, ct);
    }
}
