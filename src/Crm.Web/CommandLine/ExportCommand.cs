using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Web.Accounts;
using Crm.Workbench.Imports;
using Crm.Workbench.Lists;

namespace Crm.Web.CommandLine;

/// <summary>A whole list as a file, with the rights and the scope of an account; CSV or XLSX by the file's ending.</summary>
internal sealed class ExportCommand(IEnumerable<ExportKind> kinds, IServiceProvider services, CommandAccount account, ICurrentUser user)
{
    public async Task<int> Run(string kind, FileInfo file, string? asUser, CancellationToken ct)
    {
        var export = kinds.FirstOrDefault(k => k.Kind == kind)
            ?? throw new BusinessException(ImportErrors.UnknownExport).With("kind", kind)
                .With("known", string.Join(", ", kinds.Select(k => k.Kind).Order(StringComparer.Ordinal)));
        if (file.Extension.ToLowerInvariant() is not (".csv" or ".xlsx"))
            throw new BusinessException(CoreErrors.FileTypeRefused).With("accepted", ".csv, .xlsx");
        using var _ = await account.ActAs(asUser, ct);
        if (asUser is not null && export.Permission is { } permission) user.Demand(permission);
        var sheet = await export.All(services, ct);
        await using var content = file.Create();
        await sheet.Write(content, file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase));
        Console.WriteLine($"{export.Label} : {file.FullName}");
        return 0;
    }
}
