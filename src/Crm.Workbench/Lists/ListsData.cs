using Crm.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Lists;

/// <summary>Tables of saved views.</summary>
public sealed class ListsData(ModuleDbContext db) : ModuleData(db)
{
    public DbSet<SavedView> Views => Context.Set<SavedView>();
    public DbSet<DefaultView> DefaultViews => Context.Set<DefaultView>();
}
