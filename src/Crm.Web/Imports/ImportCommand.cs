using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Web.Accounts;

namespace Crm.Web.Imports;

/// <summary>The importers behind one command: prints the report, one line per rejected cell.</summary>
internal sealed class ImportCommand(IEnumerable<IImporter> importers, IUserDirectory directory, AccessProfiles profiles, ICurrentUser user)
{
    public async Task<int> Run(string kind, FileInfo file, string[] settings, bool dryRun, string? asUser, CancellationToken ct)
    {
        var importer = importers.FirstOrDefault(i => i.Kind == kind)
            ?? throw new BusinessException(ImportErrors.UnknownKind).With("kind", kind).With("known", string.Join(", ", importers.Select(i => i.Kind)));
        if (!file.Exists) throw new FileNotFoundException(null, file.FullName);
        using var _ = await ActAs(importer, asUser, ct);
        var report = await importer.Import(file.FullName, Parse(settings), dryRun, ct);
        Console.WriteLine((report.DryRun ? "Essai à blanc : " : "") + report.Summary);
        foreach (var cell in report.Rejected) Console.WriteLine($"ligne {cell.Line}, {cell.Column} « {cell.Value} » : {cell.Reason}");
        return report.Rejected.Count == 0 ? 0 : 1;
    }

    private async Task<IDisposable?> ActAs(IImporter importer, string? email, CancellationToken ct)
    {
        if (email is null) return null;
        var card = await directory.ByEmail(email, ct) ?? throw new BusinessException(AccountErrors.UnknownAccount).With("email", email);
        var acting = user.Become((await profiles.Of(card.Id, ct))!);
        user.Demand(importer.Permission);
        return acting;
    }

    private static Dictionary<string, string> Parse(string[] settings) => settings.Select(s => s.Split('=', 2))
        .ToDictionary(p => p[0], p => p.Length == 2 ? p[1] : throw new BusinessException(ImportErrors.BadSetting).With("setting", p[0]));
}
