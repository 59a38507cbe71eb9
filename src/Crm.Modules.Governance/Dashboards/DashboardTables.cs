using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Crm.Modules.Governance.Dashboards;

internal static class DashboardTables
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    // A handful of tiles, always read and written together: one JSON column, the same on the three engines.
    private static readonly ValueComparer<IReadOnlyList<Tile>> SameTiles = new((a, b) => a!.SequenceEqual(b!), tiles => tiles.Count, tiles => tiles.ToList());

    public static void Apply(ModelBuilder model, ModuleDbContext context) => model.Entity<SharedDashboard>(dashboard =>
    {
        dashboard.ToTable("SharedDashboards");
        dashboard.HasDepartmentScope(context);
        dashboard.Property(d => d.Title).HasMaxLength(SharedDashboard.TitleMaxLength);
        dashboard.Property(d => d.Introduction).HasMaxLength(SharedDashboard.IntroductionMaxLength);
        dashboard.Property(d => d.Tiles).HasConversion(tiles => JsonSerializer.Serialize(tiles, Json), text =>
            JsonSerializer.Deserialize<List<Tile>>(text, Json)!, SameTiles);
        dashboard.HasOne<Body>().WithMany().HasForeignKey(d => d.BodyId).OnDelete(DeleteBehavior.NoAction);
        dashboard.HasIndex(d => new { d.BodyId, d.Title });
        dashboard.HasIndex(d => d.Department);
    });
}
