using Crm.Foundation.Entities;
using Crm.Workbench.Documents;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Incoming;

internal static class KeptFileTables
{
    public static void Apply(ModelBuilder model) => model.Entity<KeptFile>(file =>
    {
        file.ToTable("IncomingFiles");
        file.Property(f => f.FileName).HasMaxLength(Document.NameMaxLength);
        file.HasIndex(f => f.At);
    });
}
