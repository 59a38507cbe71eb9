using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>What each step of an import needs: the import in scope, its importer when the user may run it, its file.</summary>
public sealed class ImportTools(ModuleDbContext db, IEnumerable<IImporter> importers, UploadedFiles files, ICurrentUser user)
{
    /// <summary>Those the current user may run, by label.</summary>
    public IReadOnlyList<IImporter> Mine => [.. importers.Where(i => user.Has(i.Permission) || IsSystem).OrderBy(i => i.Label, StringComparer.CurrentCulture)];

    /// <summary>Tracked, with its scope rows.</summary>
    public Task<Import> Find(Guid id, CancellationToken ct) => db.Scoped<Import>().AsTracking().FirstOrDefaultAsync(i => i.Id == id, ct).OrMissing();

    public IImporter Importer(string? kind)
    {
        var importer = importers.FirstOrDefault(i => i.Kind == kind)
            ?? throw new InputException(
                [new FieldError("kind", ImportErrors.UnknownKind,
                new Dictionary<string, object?> { ["kind"] = kind, ["known"] = string.Join(", ", Mine.Select(k => k.Kind)) })]);
        if (!IsSystem) user.Demand(importer.Permission);
        return importer;
    }

    /// <summary>What people call an import, even one whose importer is not theirs.</summary>
    public string LabelOf(string kind) => importers.FirstOrDefault(i => i.Kind == kind)?.Label ?? kind;

    public string PathOf(Guid id) => files.PathOf(id);

    /// <summary>The command line without an account: every right.</summary>
    private bool IsSystem => !user.IsSignedIn && user.Profile.Everything;
}
