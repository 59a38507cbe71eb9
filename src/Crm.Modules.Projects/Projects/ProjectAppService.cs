using AutoMapper;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Reads and changes projects, one at a time.</summary>
internal sealed class ProjectAppService(ProjectsData data, ReachFinder reaches, HolderOrganisations organisations, CreateOnce once,
    IClock clock, IMapper mapper)
{
    public async Task<ProjectOutput> Get(Guid id, CancellationToken ct)
    {
        var project = await data.Projects.AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, ct).OrMissing();
        var theme = await data.Themes.Where(t => t.CallKey == project.CallKey && t.Code == project.ThemeCode).Select(t => t.Label).FirstOrDefaultAsync(ct);
        return mapper.Map<ProjectOutput>(project) with { Theme = theme, Holders = await organisations.Of(project, ct) };
    }

    public async Task<(ProjectOutput Project, bool Created)> Create(SaveProject input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input, newId => Make(newId, input, ct), ct);
        return (await Get(id, ct), created);
    }

    public async Task<ProjectOutput> Update(Guid id, SaveProject input, Guid? stamp, CancellationToken ct)
    {
        var project = await data.Projects.AsSplitQuery().Editable(id, stamp, ct);
        Fill(project, input, await Checked(input, ct));
        await organisations.Link([project], ct);
        if (input.Status is { } status && status != project.Status) project.MoveTo(status, clock.Today);
        await data.Save(ct);
        return await Get(id, ct);
    }

    public async Task<ProjectOutput> Move(Guid id, MoveProject input, Guid? stamp, CancellationToken ct)
    {
        var project = await data.Projects.AsSplitQuery().Editable(id, stamp, ct);
        var status = input.Status ?? throw new InputException([new FieldError("status", CoreErrors.Required, new Dictionary<string, object?>())]);
        if (status != project.Status) project.MoveTo(status, clock.Today);
        await data.Save(ct);
        return await Get(id, ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await data.Projects.AsSplitQuery().Editable(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<ProjectOutput> Restore(Guid id, CancellationToken ct)
    {
        (await data.Projects.IgnoreQueryFilters([ModelConventions.SoftDelete]).AsSplitQuery().Editable(id, null, ct)).TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    private async Task Make(Guid id, SaveProject input, CancellationToken ct)
    {
        var reach = await Checked(input, ct);
        var project = new Project(id, input.Title!, input.Status ?? ProjectStatus.Idea, clock.Today);
        Fill(project, input, reach);
        await organisations.Link([project], ct);
        data.Add(project);
        await data.Save(ct);
    }

    /// <summary>Refuses every wrong field at once; gives where the project is.</summary>
    private async Task<Reach> Checked(SaveProject input, CancellationToken ct)
    {
        var errors = input.Check();
        var reach = await reaches.Find(input.Region, input.Departments ?? [], input.TerritoryIds ?? [], errors, ct);
        if (!string.IsNullOrWhiteSpace(input.ThemeCode)) await CheckTheme(input, errors, ct);
        errors.ThrowIfAny();
        return reach!;
    }

    private static void Fill(Project project, SaveProject input, Reach reach)
    {
        project.Describe(input.Title!, input.Summary, input.Places);
        project.ListedIn(input.Source, input.Heading);
        project.UnderCall(input.Call, input.ThemeCode);
        project.HeldBy(input.HolderNames ?? []);
        project.LocatedIn(reach);
        project.ReadBy(input.Audience ?? Audience.Caf);
    }

    private async Task CheckTheme(SaveProject input, InputErrors errors, CancellationToken ct)
    {
        var (callKey, code) = (Foundation.Text.SearchText.Normalise(input.Call), input.ThemeCode!.Trim());
        errors.When(!await data.Themes.AnyAsync(t => t.CallKey == callKey && t.Code == code, ct), "themeCode", CoreErrors.UnknownReference);
    }
}
