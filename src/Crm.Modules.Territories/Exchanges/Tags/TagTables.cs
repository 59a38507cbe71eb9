using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Exchanges.Interactions;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Tables of tags. A personal tag is its author's alone; the others are the Caf network's, never the committees'.</summary>
internal static class TagTables
{
    public const string Owner = "TagOwner";

    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<TagDepartment>("TagDepartments");
        model.Entity<Tag>(tag =>
        {
            tag.ToTable("Tags");
            tag.HasScope<Tag, TagDepartment>(context, "TagDepartments");
            tag.HasQueryFilter(Owner, t => t.CreatedBy == context.UserId || (t.Reach != TagReach.Personal && context.AudienceFloor <= (int)Audience.Caf));
            tag.Property(t => t.Name).HasMaxLength(Tag.NameMaxLength);
            tag.HasSearchText(t => t.SearchName, 120);
            tag.HasIndex(t => new { t.SearchName, t.Reach });
            tag.HasIndex(t => t.CreatedBy);
        });
        model.Entity<InteractionTag>(link =>
        {
            link.ToTable("InteractionTags").HasKey(t => new { t.InteractionId, t.TagId });
            link.HasIndex(t => new { t.TagId, t.InteractionId });
            link.HasOne<Interaction>().WithMany().HasForeignKey(t => t.InteractionId).OnDelete(DeleteBehavior.Cascade);
            link.HasOne<Tag>().WithMany().HasForeignKey(t => t.TagId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<Retagging>(retagging =>
        {
            retagging.ToTable("Retaggings");
            retagging.HasIndex(r => r.At);
        });
        model.Entity<RetaggedLink>(link =>
        {
            link.ToTable("RetaggedLinks").HasKey(l => new { l.RetaggingId, l.InteractionId, l.TagId });
            link.HasOne<Retagging>().WithMany().HasForeignKey(l => l.RetaggingId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
