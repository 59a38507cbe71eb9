using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Web.Accounts;
using Crm.Workbench.Imports;

namespace Crm.Web.CommandLine;

/// <summary>The importers behind one command: a check, then the writing when nothing is refused; prints the counts and one line per refused cell.</summary>
internal sealed class ImportCommand(ImportCenter center, ImportReader reader, ImportTools tools, ImportWorker worker, CommandAccount account)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public async Task<int> Run(string kind, FileInfo file, string[] settings, bool dryRun, string? asUser, CancellationToken ct)
    {
        using var _ = await account.ActAs(asUser, ct);
        tools.Importer(kind);
        if (!file.Exists) throw new FileNotFoundException(null, file.FullName);
        await using var content = file.OpenRead();
        var id = await center.Begin(new BeginImport(kind, file.Name, content, Parse(settings)), ct);
        await center.TryOut(id, unattended: !dryRun, ct);
        var import = await Wait(id, ct);
        Console.WriteLine((dryRun ? "Essai à blanc : " : "") + import.Summary);
        if (import.Problem is not null) await Console.Error.WriteLineAsync(import.Problem);
        var rejections = await reader.Rejections(id, new PageRequest(PageSize: PageRequest.MaxSize), ct);
        for (var page = 1; rejections.Items.Count > 0; rejections = await reader.Rejections(id, new PageRequest(++page, PageRequest.MaxSize), ct))
            foreach (var cell in rejections.Items) Console.WriteLine($"ligne {cell.Line}, {cell.Column} « {cell.Value} » : {cell.Reason}");
        if (import.State is ImportState.Checked) await center.GiveUp(id, ct);
        return import.State is ImportState.Done || (dryRun && import is { State: ImportState.Checked, Rejected: 0 }) ? 0 : 1;
    }

    /// <summary>Does the work here; if a server on the same database took it first, waits for its end.</summary>
    private async Task<ImportOutput> Wait(Guid id, CancellationToken ct)
    {
        while (true)
        {
            await worker.Run(id, ct);
            var import = await reader.Get(id, ct);
            if (!import.IsAtWork) return import;
            await Task.Delay(Pause, ct);
        }
    }

    /// <summary>Said twice, a setting is as likely a slip as one without its value.</summary>
    private static Dictionary<string, string> Parse(string[] settings)
    {
        var parsed = new Dictionary<string, string>();
        foreach (var setting in settings.Select(s => s.Split('=', 2)))
            if (setting.Length < 2 || !parsed.TryAdd(setting[0], setting[1])) throw new BusinessException(ImportErrors.BadSetting).With("setting", setting[0]);
        return parsed;
    }
}
