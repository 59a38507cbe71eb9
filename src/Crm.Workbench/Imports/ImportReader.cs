using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Crm.Workbench.Access;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>Imports as people see them: the history of their Caf, one import, its refusals, the first lines of its file.</summary>
public sealed class ImportReader(ModuleDbContext db, ImportTools tools, UploadedFiles files, ICurrentUser user, IUserDirectory directory, IClock clock,
    IMapper mapper)
{
    private const int PreviewLines = 10;

    private static readonly SortMap<Import> Sorts = new SortMap<Import>("-at", i => i.Id).By("at", i => i.CreatedAt).By("kind", i => i.Kind)
        .By("file", i => i.FileName).By("total", i => i.Total).By("state", i => i.State);

    public Page<ImportKind> Kinds() => new([.. tools.Mine.Select(KindOf)], 1, PageRequest.MaxSize, tools.Mine.Count);

    public ImportKind Kind(string kind) => KindOf(tools.Importer(kind));

    public async Task<Page<ImportLine>> List(PageRequest page, CancellationToken ct)
    {
        var lines = await Sorts.Apply(db.Scoped<Import>(), page.Sort).ProjectTo<ImportLine>(mapper.ConfigurationProvider).ToPage(page, ct);
        var names = await directory.ByIds(lines.Items.Select(l => l.By), ct);
        return lines.Select(l => l with { Label = tools.LabelOf(l.Kind), Author = names.GetValueOrDefault(l.By)?.Name });
    }

    public async Task<ImportOutput> Get(Guid id, CancellationToken ct)
    {
        var i = await db.Scoped<Import>().AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, ct).OrMissing();
        var people = await directory.ByIds([i.CreatedBy, i.UndoneBy ?? Guid.Empty], ct);
        var hasFile = i.State is ImportState.Uploaded or ImportState.Checked;
        var mayUndo = user.Has(WorkbenchPermissions.Imports.Undo) && i.State is ImportState.Done or ImportState.Failed && i.Writing
            && !(i.FinishedAt < clock.Now.AddDays(-Import.UndoDays))
            && (i.ScopeRows.Count == 0 ? user.Profile.Everything : i.ScopeRows.All(r => user.Covers([r.Code])));
        return new ImportOutput(i.Id, i.Kind, tools.LabelOf(i.Kind), i.FileName, i.Sheet, hasFile ? TabularReader.Sheets(files.PathOf(id)) : [], hasFile
            ? TabularReader.Headings(files.PathOf(id), i.Sheet) : [],
            ImportReading.Fields(i.Mapping), ImportReading.Fields(i.Settings), i.State, i.Partial, i.Total, i.Done, i.Created, i.Changed, i.Unchanged,
            i.RejectedLines, i.RejectedCells,
            i.Kept, i.Problem, i.CreatedAt, people.GetValueOrDefault(i.CreatedBy)?.Name, i.FinishedAt, i.UndoneAt,
            people.GetValueOrDefault(i.UndoneBy ?? Guid.Empty)?.Name, mayUndo) { Stamp = i.Stamp };
    }

    public async Task<ImportPreview> Preview(Guid id, CancellationToken ct)
    {
        var import = await db.Scoped<Import>().AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, ct).OrMissing();
        var mapping = ImportReading.Columns(import);
        var columns = tools.Importer(import.Kind).Columns.Where(c => mapping.HeadingOf(c.Name) is not null).ToList();
        var lines = TabularReader.Read(files.PathOf(id), import.Sheet).Take(PreviewLines).Select(l => new ImportRow(l, mapping))
            .Select(r => new PreviewLine(r.Line, [.. columns.Select(c => r[c.Name])]));
        return new ImportPreview([.. columns.Select(c => c.Label)], [.. lines]);
    }

    /// <summary>By line; of the present work, and what an undo left alone.</summary>
    public async Task<Page<RejectionOutput>> Rejections(Guid id, PageRequest page, CancellationToken ct)
    {
        var import = await db.Scoped<Import>().AsNoTracking().FirstOrDefaultAsync(x => x.Id == id, ct).OrMissing();
        var phase = import.Writing ? RejectionPhase.Write : RejectionPhase.Check;
        return await db.Set<ImportRejection>()
            .Where(r => r.ImportId == id && (r.Phase == phase || r.Phase == RejectionPhase.Undo || r.Phase == RejectionPhase.Note)).OrderBy(r => r.Seq)
            .ProjectTo<RejectionOutput>(mapper.ConfigurationProvider).ToPage(page, ct);
    }

    private static ImportKind KindOf(IImporter importer) => new(importer.Kind, importer.Label, importer.Columns, importer.Settings);
}
