using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Themes;

/// <summary>Tables of the room of themes. Each room sees those of the rooms before it, and none after.</summary>
internal class ThemesData(ModuleDbContext db) : ModuleData(db)
{
    public DbSet<Theme> Themes => Context.Set<Theme>();
}
