using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Foundation.Time;
using Hangfire;

namespace Crm.Workbench.Imports;

/// <summary>The steps of an import, as a person or a script takes them; the long ones are left to the background.</summary>
public sealed class ImportCenter(ModuleDbContext db, ImportTools tools, UploadedFiles files, ImportColumns columns, ICurrentUser user,
    IClock clock, IBackgroundJobClient jobs)
{
    /// <summary>Keeps the file and proposes its columns.</summary>
    public async Task<Guid> Begin(BeginImport input, CancellationToken ct)
    {
        var importer = tools.Importer(input.Kind);
        var errors = new InputErrors();
        foreach (var setting in importer.Settings.Where(s => s.Required && string.IsNullOrWhiteSpace(input.Settings.GetValueOrDefault(s.Name))))
            errors.Add("settings", ImportErrors.SettingMissing, ("setting", setting.Label));
        errors.ThrowIfAny();
        var import = new Import(clock.NewId(), importer.Kind, Path.GetFileName(input.FileName), JsonSerializer.Serialize(input.Settings),
            user.Profile.Everything ? [] : user.Profile.Departments);
        await files.Keep(import.Id, input.Content, input.FileName, ct);
        try
        {
            await importer.Start(input.Settings, ct);
            var sheet = TabularReader.Sheets(files.PathOf(import.Id)) is [var first, ..] ? first : null;
            import.Map(sheet, JsonSerializer.Serialize((await columns.Propose(import, importer, sheet, ct)).Headings));
            db.Add(import);
            await db.SaveChangesAsync(ct);
            return import.Id;
        }
        catch
        {
            files.Forget(import.Id);
            throw;
        }
    }

    /// <summary>Another sheet, with its columns proposed anew; or the columns as the person confirms them, kept for the Caf's next file.</summary>
    public async Task Map(Guid id, MappingInput input, CancellationToken ct)
    {
        var import = await tools.Find(id, ct);
        var importer = tools.Importer(import.Kind);
        if (input.Sheet is { } sheet && sheet != import.Sheet)
        {
            if (!TabularReader.Sheets(files.PathOf(id)).Contains(sheet))
                throw new InputException([new FieldError("sheet", ImportErrors.UnknownSheet, new Dictionary<string, object?> { ["sheet"] = sheet })]);
            import.Map(sheet, JsonSerializer.Serialize((await columns.Propose(import, importer, sheet, ct)).Headings));
        }
        if (input.Mapping is { } headings) await columns.Choose(import, importer, headings, ct);
        await db.SaveChangesAsync(ct);
    }

    public Task TryOut(Guid id, bool unattended, CancellationToken ct) => Start(id, i =>
    {
        ImportReading.Columns(i).MustHave(tools.Importer(i.Kind).Columns);
        i.AskForCheck(unattended);
    }, ct);

    public Task Confirm(Guid id, bool partial, CancellationToken ct) => Start(id, i => i.AskForWriting(partial), ct);

    public Task GoOn(Guid id, CancellationToken ct) => Start(id, i => i.AskToGoOn(), ct);

    /// <summary>Asks for the whole import to be taken back. Only who covers every département of it may.</summary>
    public Task Undo(Guid id, CancellationToken ct) => Start(id, i =>
    {
        var whole = i.ScopeRows.Count == 0 ? user.Profile.Everything : i.ScopeRows.All(r => user.Covers([r.Code]));
        if (!whole) throw new BusinessException(ImportErrors.UndoBeyondYou, 403);
        i.AskForUndo(user.Id, clock.Now);
    }, ct);

    /// <summary>Forgets a file that was not imported.</summary>
    public async Task GiveUp(Guid id, CancellationToken ct)
    {
        var import = await tools.Find(id, ct);
        if (import.Writing || import.IsAtWork) throw new BusinessException(ImportErrors.NotNow, 409).With("state", ImportWords.Of(import.State));
        import.Delete(clock.Now);
        await db.SaveChangesAsync(ct);
        files.Forget(id);
    }

    /// <summary>The work is written down before it is asked for: if the job store loses it, the rescue finds it.</summary>
    private async Task Start(Guid id, Action<Import> ask, CancellationToken ct)
    {
        var import = await tools.Find(id, ct);
        ask(import);
        await db.SaveChangesAsync(ct);
        // From here on it is the worker's: what is read next is read anew.
        db.ChangeTracker.Clear();
        jobs.Enqueue<ImportWorker>(w => w.Run(id, CancellationToken.None));
    }
}

/// <summary>A file and what it does not say.</summary>
public sealed record BeginImport(string? Kind, string FileName, Stream? Content, IReadOnlyDictionary<string, string> Settings);
