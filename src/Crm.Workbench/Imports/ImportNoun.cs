using Crm.Foundation.Data;
using Crm.Workbench.Kinds;

namespace Crm.Workbench.Imports;

/// <summary>Imports: told when they end; never shown in the trash, from which they only leave.</summary>
internal static class ImportNoun
{
    public static readonly KindOf<Import> Kind = new("import", "Import", "file-import", "/imports/{id}")
    {
        Title = i => i.FileName, Read = s => s.Of<ModuleDbContext>().Scoped<Import>(),
    };
}
