using System.Text.Json;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Projects;

/// <summary>Holders follow their organisation through a merge. Nobody changed the projects themselves: neither stamp nor audit entry.</summary>
internal sealed class HolderLinks(ProjectsData data) : IMergeLinks
{
    public MergeKind Kind => MergeKind.Organisation;
    public string Key => "holders";
    public string Word => "projet porté";
    public Type Rows => typeof(ProjectHolder);

    private sealed record Line(Guid ProjectId, string Key);

    public async Task<IReadOnlyDictionary<Guid, int>> Count(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await data.Holders.Where(h => h.OrganisationId != null && ids.Contains(h.OrganisationId.Value)).GroupBy(h => h.OrganisationId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public async Task<MovedLinks> Move(Guid from, Guid to, CancellationToken ct)
    {
        var holders = await data.Holders.AsTracking().Where(h => h.OrganisationId == from).ToListAsync(ct);
        holders.ForEach(h => h.OrganisationId = to);
        return new MovedLinks(holders.Count, JsonSerializer.Serialize(holders.Select(h => new Line(h.ProjectId, h.Key))));
    }

    public async Task<ReturnedLinks> PutBack(Guid from, Guid to, string journal, CancellationToken ct)
    {
        var lines = JsonSerializer.Deserialize<List<Line>>(journal)!;
        var projects = lines.Select(l => l.ProjectId).Distinct().ToList();
        var holders = (await data.Holders.AsTracking().Where(h => h.OrganisationId == to && projects.Contains(h.ProjectId)).ToListAsync(ct))
            .Where(h => lines.Contains(new Line(h.ProjectId, h.Key))).ToList();
        holders.ForEach(h => h.OrganisationId = from);
        var lost = lines.Count - holders.Count;
        return new ReturnedLinks(holders.Count, lost == 0 ? [] : [$"{Fr.Count(lost, "projet")} dont le porteur a changé depuis"]);
    }
}
