using System.Text.Json;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Data;
using Crm.Modules.Territories.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges;

/// <summary>One change of an exchange: who, when, which fields.</summary>
internal sealed record ExchangeChange(DateTime At, string By, string Action, IReadOnlyList<string> Fields);

/// <summary>Everything the page of an exchange shows.</summary>
internal sealed record ExchangeFile(
    InteractionLine Line, string Text, Guid Stamp, IReadOnlyList<UserCard> Users, IReadOnlyList<CommentOutput> Comments, IReadOnlyList<DocumentOutput> Documents,
    IReadOnlyList<ExchangeChange> Changes, bool MayEdit);

/// <summary>Exchanges for the screens: the list, one file, and the export, all under the same filter.</summary>
internal sealed class ExchangePages(TerritoriesData data, Lines lines, People people, IUserDirectory directory, ICurrentUser user, AuditLog audit, IMapper mapper)
{
    public const int MaxExported = 50_000;

    /// <summary>Fields a person knows, by their column; the others are machinery.</summary>
    private static readonly Dictionary<string, string> FieldWords = new()
    {
        ["Kind"] = "nature", ["Date"] = "date", ["DurationMinutes"] = "durée", ["Subject"] = "objet", ["Text"] = "texte", ["Participants"] = "participants",
        ["Audience"] = "lecteurs", ["Initiative"] = "initiative", ["DossierId"] = "dossier",
    };

    public async Task<Page<InteractionLine>> List(InteractionFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Lines.Of(InteractionFilter.Sorts.Apply(await Filtered(filter, ct), request.Sort)).ToPage(request, ct);
        return page with { Items = await lines.Complete(page.Items, ct) };
    }

    /// <summary>What the filter gives, at most so many lines; the reading is noted in the audit log.</summary>
    public async Task<IReadOnlyList<InteractionLine>> Export(InteractionFilter filter, string? sort, CancellationToken ct)
    {
        var found = await Lines.Of(InteractionFilter.Sorts.Apply(await Filtered(filter, ct), sort)).Take(MaxExported + 1).ToListAsync(ct);
        if (found.Count > MaxExported) throw new BusinessException(TerritoriesErrors.ExportTooLarge).With("max", MaxExported);
        var complete = new List<InteractionLine>(found.Count);
        foreach (var part in found.Chunk(1000)) complete.AddRange(await lines.Complete(part, ct));
        audit.Note(nameof(Interaction), null, "Exported", new { found.Count, filter });
        await data.Save(ct);
        return complete;
    }

    public async Task<string?> TerritoryName(Guid id, CancellationToken ct) => await data.Territories.Where(t => t.Id == id).Select(t => t.Name).FirstOrDefaultAsync(ct);

    public async Task<ExchangeFile> File(Guid id, CancellationToken ct)
    {
        var source = data.Interactions.Where(i => i.Id == id);
        var line = await Lines.Of(source).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing();
        var more = await source.Select(i => new { i.Text, i.Stamp, Codes = i.ScopeRows.Select(r => r.Code).ToList(), Users = i.Users.Select(u => u.UserId).ToList() }).AsSplitQuery().FirstAsync(ct);
        var comments = await data.Context.Set<InteractionComment>().Where(c => c.InteractionId == id).OrderBy(c => c.CreatedAt)
            .Select(c => new CommentOutput(c.Id, c.Text, c.CreatedBy, null, c.CreatedAt)).ToListAsync(ct);
        var documents = await data.Context.Set<InteractionDocument>().Where(d => d.InteractionId == id).OrderBy(d => d.CreatedAt)
            .ProjectTo<DocumentOutput>(mapper.ConfigurationProvider).ToListAsync(ct);
        var names = await directory.ByIds(comments.Select(c => c.Author).Concat(more.Users), ct);
        var mine = line.Author == user.Id || user.Has(TerritoriesPermissions.Interactions.EditAny);
        return new ExchangeFile((await lines.Complete([line], ct))[0], more.Text, more.Stamp, [.. more.Users.Select(u => names.GetValueOrDefault(u)).OfType<UserCard>().OrderBy(u => u.Name)],
            [.. comments.Select(c => c with { AuthorName = names.GetValueOrDefault(c.Author)?.Name })], documents, await Changes(id, ct),
            mine && user.Has(TerritoriesPermissions.Interactions.Create) && user.Covers(more.Codes));
    }

    private async Task<IQueryable<Interaction>> Filtered(InteractionFilter filter, CancellationToken ct) =>
        filter.Apply(data, string.IsNullOrWhiteSpace(filter.Author) ? null : await people.Find(filter.Author, ct));

    /// <summary>Which fields changed, never their old values: the exchange may have had fewer readers then.</summary>
    private async Task<IReadOnlyList<ExchangeChange>> Changes(Guid id, CancellationToken ct)
    {
        var entries = await data.Context.Set<AuditEntry>().AsNoTracking().Where(e => e.EntityId == id).OrderByDescending(e => e.At).Take(100).ToListAsync(ct);
        return [.. entries.Select(e => new ExchangeChange(e.At, e.UserName, e.Action, Fields(e.Changes)))];
    }

    private static List<string> Fields(string changes)
    {
        using var json = JsonDocument.Parse(changes);
        return json.RootElement.EnumerateObject().Where(p => FieldWords.ContainsKey(p.Name)).Select(p => FieldWords[p.Name]).ToList();
    }
}
